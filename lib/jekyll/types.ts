import type { Scalar } from 'yaml'
import type { Hash, RubyTime, Value } from './values'

/** A place in a file; lines and columns begin at 1, columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Something wrong in a folder. Data only: the sentences that editors read are elsewhere. */
export interface JekyllProblem extends Place {
  readonly code: ProblemCode
  /** Relative to the site's folder, with `/`. */
  readonly file: string
  /** What a sentence about it needs to name. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** Codes of what reading a folder finds; lib/jekyll/liquid has its own beside them. */
export type ProblemCode = ReadingCode | LiquidCode

export type ReadingCode =
  /** A configuration cannot be read as YAML. Facts: `reason`. */
  | 'config-yaml'
  /** A configuration is not a map of keys. */
  | 'config-not-a-map'
  /** A configuration named by the caller is not there. */
  | 'config-missing'
  /** A key has a value of the wrong kind. Facts: `key`, `expected`. */
  | 'config-value'
  /** A key that is not followed. Facts: `key`. */
  | 'config-ignored'
  /** No zone of that name. Facts: `zone`. */
  | 'config-timezone'
  /** Front matter that Ruby's YAML refuses. Facts: `reason`. */
  | 'front-matter-yaml'
  /** Front matter that is not a map of keys. */
  | 'front-matter-not-a-map'
  /** Front matter that is opened and never closed. */
  | 'front-matter-not-closed'
  /** The same key twice: the last one counts. Facts: `key`. */
  | 'duplicate-key'
  /** A `date` that cannot be read. Facts: `value`. */
  | 'date'
  /** A date in a file's name that no calendar has. Facts: `value`. */
  | 'name-date'
  /** A file of `_posts` without a date in its name is ignored. */
  | 'post-without-date'
  /** A `permalink` that is empty, or no text. Facts: `value`. */
  | 'permalink'
  /** A placeholder that does not exist. Facts: `placeholder`, `permalink`. */
  | 'placeholder'
  /** Another file has this address. Facts: `url`, `other`. */
  | 'address-taken'
  /** Not UTF-8. Facts: `encoding` (`latin1`, `utf-16le`, `utf-16be`, `unknown`). */
  | 'encoding'
  /** Facts: `bytes` or `lines`. */
  | 'too-large'
  /** A file or a folder that cannot be opened. Facts: `reason`. */
  | 'unreadable'
  /** A symbolic link that leaves the folder. */
  | 'link-outside'
  /** A symbolic link to nothing, or to a folder that it is in. */
  | 'link-nowhere'
  /** A file of `_data` that cannot be read. Facts: `reason`. */
  | 'data'
  /** Two addresses that lead to each other, or one that leads to itself. Facts: `from`, `to`. */
  | 'redirect-loop'
  /** The folder holds files, but no document and no page. Facts: `files`. */
  | 'no-document'

export type LiquidCode =
  /** Facts: `name`. */
  | 'liquid-unknown-tag'
  /** Facts: `name`. */
  | 'liquid-unknown-filter'
  /** Facts: `reason`. */
  | 'liquid-syntax'
  /** Facts: `reason`. */
  | 'liquid-error'
  /** A tag, a block or an output that is never closed. Facts: `name`. */
  | 'liquid-unclosed'
  /** An end or a division of a block that is not open. Facts: `name`. */
  | 'liquid-stray'
  /** An include that is not there. Facts: `name`. */
  | 'liquid-include'
  /** The target of `link` is not there. Facts: `name`. */
  | 'liquid-link'
  /** The target of `post_url` is not there. Facts: `name`. */
  | 'liquid-post-url'
  /** A limit on time, memory or output. Facts: `limit`. */
  | 'liquid-limit'

/** A configuration: `_config.yml`, or several files merged, over Jekyll's own defaults. */
export interface JekyllConfig {
  /** Every key, merged over Jekyll's defaults: what Liquid's `site` shows. */
  readonly data: Hash
  /** The files it was read from, relative to the folder; empty when there is none. */
  readonly files: readonly string[]
  readonly title: string | undefined
  readonly description: string | undefined
  /** Without a final slash. */
  readonly url: string | undefined
  /** Empty, or with a first slash and without a final one. */
  readonly baseurl: string
  /** `lang`, or else `language`. */
  readonly language: string | undefined
  readonly timeZone: string
  readonly collections: readonly CollectionConfig[]
  /** Folder of the collections, `''` for the site's own. */
  readonly collectionsDir: string
  readonly defaults: readonly DefaultValues[]
  readonly permalink: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly future: boolean
  readonly showDrafts: boolean
  readonly unpublished: boolean
  /** Only the newest posts, so many of them; 0 for all. */
  readonly limitPosts: number
  readonly excerptSeparator: string
  /** Extensions of Markdown files, in lower case and without dot. */
  readonly markdownExtensions: readonly string[]
  readonly kramdown: Hash
  readonly feedPath: string | undefined
  readonly paginate: number | undefined
  /**
   * @param path keys and indexes, e.g. `['collections', 'notes', 'permalink']`
   * @returns where it is written; `undefined` when no file says it
   */
  readonly placeOf: (path: readonly (string | number)[]) => (Place & { file: string }) | undefined
}

export interface CollectionConfig {
  readonly label: string
  readonly output: boolean
  readonly permalink: string | undefined
  readonly title: string | undefined
  readonly sortBy: string | undefined
  readonly order: readonly string[] | undefined
  /** Everything that the configuration says of it. */
  readonly metadata: Hash
}

export interface DefaultValues {
  readonly path: string
  readonly type: string | undefined
  readonly values: Hash
}

/** A file of the site that is not copied as it stands: a document of a collection, or a page. */
export interface JekyllItem {
  readonly kind: 'document' | 'page'
  /** Relative to the site's folder, with `/`: `_posts/2019-03-01-x.md`. */
  readonly file: string
  /** Label of its collection (`posts` for drafts too); `null` for pages. */
  readonly collection: string | null
  /** How its body is read. */
  readonly format: 'markdown' | 'html' | 'other'
  /** Extension of what it becomes, with its dot: `.html`. */
  readonly outputExtension: string
  /** Address, percent-encoded as Jekyll encodes it, without `baseurl`. */
  readonly url: string
  /** Front matter over the defaults, with the keys Jekyll adds (`title`, `date`, `categories` …). */
  readonly data: Hash
  readonly frontMatter: FrontMatter
  /** The text below the front matter. */
  readonly body: string
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number
  /** When it is from; a document without any has the build's. */
  readonly date: ItemDate | undefined
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  /** The excerpt, before Liquid and Markdown; documents only. */
  readonly excerpt: string | undefined
  readonly redirectFrom: readonly string[]
  readonly redirectTo: string | undefined
  /** Every reason to keep it from readers; it is none of the site's when the configuration agrees. */
  readonly hidden: readonly ('draft' | 'future' | 'unpublished')[]
  /** Whether this build, with its configuration and options, has it at all (in Liquid, in lists). */
  readonly included: boolean
  /** Whether it is written, of a collection with output, and no other file has its address. */
  readonly hasAddress: boolean
  /** Whether readers find its text at `url`: it has its address, and leads nowhere else. */
  readonly published: boolean
}

export interface ItemDate {
  /** As Jekyll holds it: for addresses and for order. */
  readonly time: RubyTime
  /** `2019-03-01`: the day that was written, which is the one to show. */
  readonly day: string
  readonly from: 'front-matter' | 'name' | 'build'
}

export interface FrontMatter {
  /** What the file says, without the defaults. */
  readonly data: Hash
  /** The YAML itself, without its fences; empty when there is none. */
  readonly text: string
  /**
   * @param path keys and indexes from the root, e.g. `['files', 0, 'nom']`
   * @returns where that value is, or the nearest thing above it that is written; line 1 when
   *   nothing is
   */
  readonly placeOf: (path: readonly (string | number)[]) => Place
  /** @returns a text value with its range, for what needs the place of each of its letters */
  readonly scalar: (path: readonly (string | number)[]) => ScalarPlace | undefined
  /** @returns the value as it is spelled, for a single line: `1.10`, `2019-03-01`; else `undefined` */
  readonly spelled: (path: readonly (string | number)[]) => string | undefined
}

/** A scalar of a front matter, as the `yaml` package reads it. */
export interface ScalarPlace {
  readonly node: Scalar
  /** The text that the node's range speaks of: the front matter, some of its lines indented. */
  readonly text: string
  /** @returns the place in the file of an offset of that text */
  readonly placeAt: (offset: number) => Place
}

/** A file that is copied as it stands. */
export interface StaticFile {
  readonly file: string
  /** Address, not encoded: the path that a browser's request decodes to. */
  readonly url: string
  readonly collection: string | null
  readonly bytes: number
  /** Milliseconds since the epoch. */
  readonly modified: number
  readonly data: Hash
}

export interface JekyllCollection {
  readonly label: string
  readonly config: CollectionConfig
  /** Included documents, in Jekyll's order (posts: oldest first; Liquid's `site.posts` reverses). */
  readonly documents: readonly JekyllItem[]
  readonly files: readonly StaticFile[]
}

export interface Redirect {
  readonly from: string
  readonly to: string
  /** The file that asks for it. */
  readonly file: string
}

/** What Jekyll would make of a folder, before any layout. */
export interface JekyllSite {
  readonly config: JekyllConfig
  /** The moment of the build. */
  readonly time: RubyTime
  /** All that was read, hidden or not: pages in the order read, then documents by collection. */
  readonly items: readonly JekyllItem[]
  /** Those that readers can ask for, by address. */
  readonly published: ReadonlyMap<string, JekyllItem>
  /** In the order of the configuration; `posts` is always one. */
  readonly collections: readonly JekyllCollection[]
  /** Included pages, in the order read. */
  readonly pages: readonly JekyllItem[]
  readonly staticFiles: readonly StaticFile[]
  /** `_data`, by folder and name. */
  readonly data: Hash
  readonly redirects: readonly Redirect[]
  readonly problems: readonly JekyllProblem[]
  /** @returns the older and the newer neighbour in its collection, as `page.previous` and `page.next` */
  readonly neighbours: (item: JekyllItem) => {
    readonly previous: JekyllItem | undefined
    readonly next: JekyllItem | undefined
  }
  /** Reads a template of the site: see `Templates`. */
  readonly templates: Templates
  /** @returns a text file of the folder as it is written; `undefined` when it cannot be read */
  readonly textOf: (file: string) => string | undefined
}

/** The files that Liquid may read: nothing outside the site's folder. */
export interface Templates {
  /** @returns a file below `_includes`; `undefined` when there is none */
  readonly include: (name: string) => string | undefined
  /** @returns a file beside the one that asks (`folder` is relative to the site's) */
  readonly relative: (folder: string, name: string) => string | undefined
}

export type { Hash, Value }
