import type { Entry } from '@/lib/site/content'
import type { Document, Page } from '@/lib/site/document'
import type { Finding } from '@/lib/site/finding'
import type { Problem } from '@/lib/site/problem'
import type { Source } from '@/lib/site/source'
import type { Corpus } from './corpus'
import type { Part } from './markdown/part'

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
