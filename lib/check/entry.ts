import type { Document, Page } from '@/lib/site/document'
import type { Part } from './markdown/part'
import type { Source } from './source/source'

/** A file of the site, and what came of it. */
export interface Entry {
  /** As a command line would name it. */
  readonly file: string
  readonly path: string
  /** `undefined` when the file cannot be read. */
  readonly text: Document | Page | undefined
}

/** A file that can be read, with its Markdown parsed. */
export interface CheckedFile {
  readonly source: Source
  readonly entry: Entry
  readonly text: Document | Page
  readonly parts: readonly Part[]
}
