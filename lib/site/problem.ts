import type { ProblemCode } from '@/lib/jekyll'
import type { AddressProblem } from './address-faults'

/** A place in a file; lines and columns begin at 1, columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Something wrong in the content folder, as loading it found. Data only: the sentences that editors
 * read are the check's.
 */
export interface SiteProblem extends Place {
  readonly code: SiteProblemCode
  /** As a command line would name it, e.g. `content/actualites/x.md`. */
  readonly file: string
  /** Address of the page that the file gives, or would give. */
  readonly path: string | undefined
  /** What a sentence about it needs to name. */
  readonly facts: Readonly<Record<string, string | number>>
  /** Whether the file cannot be published because of it. */
  readonly isFatal: boolean
}

export type SiteProblemCode =
  | ProblemCode
  /** The content folder is not there, or holds nothing to read. Facts: `files`. */
  | 'folder'
  /** A Markdown file in the folder of a collection that does not begin with `---`. */
  | 'no-front-matter'
  | 'title-missing'
  | 'date-missing'
  /** A key has a value of another shape. Facts: `key`, `root` (the key above), `expected`. */
  | 'key-value'
  /** An `.mdx` body that its parser refuses. Facts: `reason`, `line`, `column` (in the body). */
  | 'mdx'
  /** An address that no server could answer at. Facts: `path`, `found`. */
  | `address-${AddressProblem}`
  /** An address that the site itself answers at. Facts: `path`, `owner`. */
  | 'address-reserved'
  /** The name of a file gives no address. */
  | 'name'
  /** Two files give the same slug, or want the same address. Facts: `path` or `slug`, `others`. */
  | 'address-shared'
