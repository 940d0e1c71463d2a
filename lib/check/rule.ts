import type { Corpus } from './corpus'
import type { CheckedFile } from './entry'
import type { Finding } from './finding'
import type { Problem } from './problem'

/** One thing that editors can get wrong. */
export interface Rule {
  /** Said at the end of each message. */
  readonly name: string
  /** `error`: something would break or be lost. */
  readonly severity: Problem['severity']
  /** @returns every place where it went wrong, with what is wrong and how to write it, in French */
  readonly check: (file: CheckedFile, corpus: Corpus) => Iterable<Finding>
}
