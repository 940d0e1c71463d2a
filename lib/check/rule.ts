import type { Document, Page } from '@/lib/site/document'
import type { Corpus, Entry } from './corpus'
import type { Finding } from './finding'
import type { Part } from './markdown/part'
import type { Problem } from './problem'
import type { Source } from './source/source'

/** A file that can be read, with its Markdown parsed. */
export interface CheckedFile {
  readonly source: Source
  readonly entry: Entry
  readonly text: Document | Page
  readonly parts: readonly Part[]
}

/** One thing that editors can get wrong. */
export interface Rule {
  /** Said at the end of each message. */
  readonly name: string
  /** `error`: something would break or be lost. */
  readonly severity: Problem['severity']
  /** @returns every place where it went wrong, with what is wrong and how to write it, in French */
  readonly check: (file: CheckedFile, corpus: Corpus) => Iterable<Finding>
}
