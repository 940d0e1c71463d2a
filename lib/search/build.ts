import MiniSearch, { type AsPlainObject } from 'minisearch'
import { analyse } from './analyse'
import { type Field, fields, indexOptions } from './index-options'
import { type IndexPart, packPart } from './part-format'

/** What search needs to know of a document: plain texts. */
export interface SearchDocument extends Readonly<Record<Field, string>> {
  /** BCP 47. */
  readonly language: string
}

/** Past this many documents the index is cut, so that a question fetches little of it. */
const LARGEST_WHOLE = 2000

/** What a part weighs at most, in characters of JSON (a third of it once compressed). */
const LARGEST_PART = 60_000

/**
 * @param documents in the order in which equals are shown: newest first
 * @returns the index by beginning of word: one part for the beginning '', or, past 2,000 documents,
 *   several; a term is in the part with the longest beginning that it has
 */
export function buildIndex(documents: readonly SearchDocument[]): ReadonlyMap<string, IndexPart> {
  const whole = wholeIndex(documents)
  if (documents.length <= LARGEST_WHOLE) return new Map([['', packPart(whole, whole.index)]])
  return new Map(cut(whole.index, '').map(([start, entries]) => [start, packPart(whole, entries)]))
}

function wholeIndex(documents: readonly SearchDocument[]): AsPlainObject {
  const index = new MiniSearch(indexOptions)
  index.addAll(documents.map((document, id) => ({ id, ...termsOf(document) })))
  return index.toJSON()
}

function termsOf(document: SearchDocument): Readonly<Record<Field, string>> {
  const terms = (text: string) =>
    analyse(text, document.language)
      .flatMap(({ parts, whole }) => (whole === undefined ? parts : [...parts, whole]))
      .join(' ')
  return Object.fromEntries(fields.map((field) => [field, terms(document[field])])) as Record<
    Field,
    string
  >
}

type Entry = AsPlainObject['index'][number]

/** Cuts after one more letter as long as a part is too heavy. */
function cut(entries: readonly Entry[], start: string): [string, readonly Entry[]][] {
  const longer = new Map<string, Entry[]>()
  for (const entry of entries) {
    const next = entry[0].slice(0, start.length + 1)
    longer.set(next, [...(longer.get(next) ?? []), entry])
  }
  if (longer.size < 2 && start !== '') return [[start, entries]]
  return [...longer].flatMap(([next, inside]): [string, readonly Entry[]][] =>
    next === start || JSON.stringify(inside).length <= LARGEST_PART
      ? [[next, inside]]
      : cut(inside, next),
  )
}
