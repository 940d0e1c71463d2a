import type { Place } from './problem'
import { placeOfKey } from './source/place-of-key'
import type { Source } from './source/source'

/** An entry of a list of the front matter that names a file. */
export interface Row {
  /** Address of the image or document. */
  readonly src: string
  /** Its keys as written; none for an address alone. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Where the address is. */
  readonly place: Place
}

/** The lists of files, with the key that holds the address of each. */
const mainKeys = { 'une-ou-diaporama': 'image', files: 'file' } as const

/** @returns the entries of a list that name a file, in any of the shapes that the schema reads */
export function rowsOf(source: Source, list: keyof typeof mainKeys): Row[] {
  const key = mainKeys[list]
  const written = source.data[list]
  const entries: unknown[] = Array.isArray(written) ? written : [written]
  return entries.flatMap((entry, index) => {
    const fields = typeof entry === 'string' ? { [key]: entry } : entry
    if (typeof fields !== 'object' || fields === null) return []
    const src = String((fields as Row['fields'])[key] ?? '').trim()
    const path = Array.isArray(written) ? [list, index, key] : [list, key]
    return src === ''
      ? []
      : [{ src, fields: fields as Row['fields'], place: placeOfKey(source, path) }]
  })
}
