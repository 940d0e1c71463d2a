/** A picture of the banner or carousel, in the order the editor wrote them. */
export interface DocumentImage {
  /** Address as written, percent-encoded, e.g. `/uploads/visuel%20(2).png`. */
  readonly src: string
  /** Alternative text; `''` says decorative, `undefined` says the editor has not decided. */
  readonly alt: string | undefined
  /** Caption, plain text. */
  readonly caption: string | undefined
  /** Pixels, read from the file; `undefined` when there is no such file. */
  readonly size: ImageSize | undefined
}

export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** A file offered for download at the end of the article. */
export interface DocumentFile {
  readonly href: string
  readonly name: string
  /** Extension in lower case without the dot, e.g. `pdf`. */
  readonly format: string
  /** `undefined` when there is no such file. */
  readonly bytes: number | undefined
}

/** A date as the editor wrote it, read in Europe/Paris where no offset says otherwise. */
export interface DocumentDate {
  /** Milliseconds since the epoch, for sorting and for « is it public yet ». */
  readonly time: number
  /** `YYYY-MM-DD`: the day that is shown, which is the day that was written. */
  readonly day: string
  /** For machines: ISO 8601 with its offset, or the day alone when only a day was written. */
  readonly iso: string
}

export interface DocumentBody {
  readonly text: string
  /** `md`: kramdown as Jekyll runs it; `mdx`: MDX with the site's components. */
  readonly format: 'md' | 'mdx'
  /** Line of the file (1-based) on which `text` begins, so that messages name lines of the file. */
  readonly firstLine: number
}

/** One article, as every page of the site sees it. */
export interface Document {
  /** Jekyll's slug of the file's name. */
  readonly slug: string
  /** Address on the site, with its final slash: the permalink, or `/actualites/<slug>/`. */
  readonly path: string
  /** Source file, relative to the content folder, for messages. */
  readonly file: string
  readonly title: string
  readonly subtitle: string | undefined
  readonly date: DocumentDate
  /** A date, or the editor's own words. */
  readonly updated: DocumentDate | string | undefined
  /** Markdown, several paragraphs allowed. */
  readonly chapeau: string | undefined
  readonly images: readonly DocumentImage[]
  readonly body: DocumentBody
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly author: string | undefined
  readonly files: readonly DocumentFile[]
  /** BCP 47, `fr` unless the editor says otherwise. */
  readonly language: string
  /** `published: false`. Whether the article is public also depends on its date: ask `isPublic`. */
  readonly draft: boolean
  /** « À la une ». */
  readonly featured: boolean
  /** When the article is only a pointer: where its card and its page lead. */
  readonly redirectTo: string | undefined
  /** Old addresses that must lead here. */
  readonly redirectFrom: readonly string[]
}

/** A page that is no news: legal notice, accessibility statement … */
export interface Page {
  /** Name of the file without its extension. */
  readonly slug: string
  /** Address on the site, with its final slash: the permalink, or `/<slug>/`. */
  readonly path: string
  /** Source file, relative to the content folder, for messages. */
  readonly file: string
  readonly title: string
  readonly subtitle: string | undefined
  readonly updated: DocumentDate | string | undefined
  /** Markdown. */
  readonly chapeau: string | undefined
  readonly body: DocumentBody
  /** BCP 47, `fr` unless the editor says otherwise. */
  readonly language: string
  readonly draft: boolean
  readonly redirectFrom: readonly string[]
}
