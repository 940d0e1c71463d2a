import type { KramdownOptions } from '@/lib/kramdown'

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
  /** What kramdown is told (`kramdown:` in the configuration), where it is not Jekyll's default. */
  readonly options?: Partial<KramdownOptions>
  /** Line of the file (1-based) on which `text` begins, so that messages name lines of the file. */
  readonly firstLine: number
  /** @returns the place in the file of an offset of `text`, which Liquid may have made */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}

/** What a document and a page have in common. */
export interface SiteText {
  /** `baseurl` of the site, which its addresses begin with. */
  readonly base: string
  /** Address on the host, as Jekyll gives it: `/actualites/x/`, `/2019/03/01/x.html`. */
  readonly path: string
  /** Source file, as a command line would name it: `content/actualites/x.md`. */
  readonly file: string
  /** With French typography, as every text below that readers see on one line. */
  readonly title: string
  readonly subtitle: string | undefined
  /** A date, or the editor's own words. */
  readonly updated: DocumentDate | string | undefined
  /** Standfirst: Markdown, several paragraphs allowed. */
  readonly chapeau: string | undefined
  /** What cards, listings and search engines say of it: Markdown. */
  readonly summary: string | undefined
  readonly body: DocumentBody
  /** BCP 47, the site's unless the editor says otherwise. */
  readonly language: string
  /** `published: false` and its like. */
  readonly draft: boolean
  /** Whether readers may see it, as `isPublic` said when the site was loaded. */
  readonly isPublic: boolean
  /** Old addresses that must lead here. */
  readonly redirectFrom: readonly string[]
  /** When it is only a pointer: where its card and its page lead. */
  readonly redirectTo: string | undefined
  /** The address that search engines should know it by, when it is another's text. */
  readonly canonical: string | undefined
  /** What it has in common with its translations, where the editor says it. */
  readonly translationKey: string | undefined
  /** Whether the site map and search engines should know of it (`sitemap: false`). */
  readonly isListed: boolean
}

/** One document of a section: an article, an event, a press release … */
export interface Document extends SiteText {
  /** What Jekyll calls its `id`, as feeds write it: by it, programs know what they have shown already. */
  readonly id: string
  /** Jekyll's slug of the file's name. */
  readonly slug: string
  /** Name of its section: the label of its collection. */
  readonly section: string
  /** What it is dated, when anything says it. */
  readonly date: DocumentDate | undefined
  readonly images: readonly DocumentImage[]
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly author: string | undefined
  readonly files: readonly DocumentFile[]
  /** « À la une ». */
  readonly featured: boolean
  readonly event: EventFacts | undefined
  /** Whom journalists may ask. */
  readonly pressContact: PressContact | undefined
  /** Its place among the documents of its section. */
  readonly position: number | undefined
}

/** When and where an event is. */
export interface EventFacts {
  readonly start: DocumentDate
  readonly end: DocumentDate | undefined
  readonly place: string | undefined
  readonly address: string | undefined
  /** How to get there, by means of transport. */
  readonly access: readonly {
    readonly means: string | undefined
    readonly lines: readonly string[]
  }[]
  /** What else is good to know. */
  readonly facts: readonly EventFact[]
}

export interface EventFact {
  readonly label: string
  readonly content: string
  readonly href: string | undefined
}

export interface PressContact {
  readonly name: string | undefined
  readonly phones: readonly string[]
  readonly email: string | undefined
  readonly address: string | undefined
}

/** A page that is in no section: legal notice, accessibility statement … */
export interface Page extends SiteText {
  /** Name of the file without its extension. */
  readonly slug: string
  /** Whether the repository lends it to a content folder that has none of its kind. */
  readonly isLent: boolean
}
