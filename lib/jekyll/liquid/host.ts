import type { RubyTime } from '../values'
import type { LiquidValue } from './values'

/** What templates may ask of the site. Nothing else is in their reach. */
export interface Host {
  /** The moment of the build. */
  readonly now: RubyTime
  readonly timeZone: string
  /** `url` and `baseurl` of the configuration, as they are written. */
  readonly url: LiquidValue
  readonly baseurl: LiquidValue
  /** Markdown to HTML, for `markdownify`. */
  readonly markdown: (text: string) => string
  /** Quotation marks, dashes and ellipses as typography has them, for `smartify`. */
  readonly smartify: (text: string) => string
  /** A file below `_includes`. */
  readonly include: (name: string) => string | undefined
  /** A file beside another: `folder` is relative to the site's. */
  readonly includeRelative: (folder: string, name: string) => string | undefined
  /** Address of a source file (`_posts/2019-03-01-x.md`), without `baseurl`. */
  readonly link: (file: string) => string | undefined
  /** Address of a post by its name without extension, without `baseurl`. */
  readonly post: (name: string) => string | undefined
}
