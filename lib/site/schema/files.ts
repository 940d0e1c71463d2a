import { z } from 'zod'
import { address, type Expected, entries, line } from './values'

const file = z.looseObject(
  {
    /** Address of the file, e.g. `/uploads/rapport.pdf`. */
    file: address,
    /** What the link says; the file's own name when there is none. */
    nom: line,
  },
  { error: 'file' satisfies Expected },
)

/** Files to download. */
export const files = entries('file', file)

/** Keys of an entry. */
export const fileKeys: readonly string[] = Object.keys(file.shape)
