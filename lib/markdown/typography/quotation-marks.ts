import { NOT_TEXT } from '@/lib/prose'
import type { Edit } from './edit'
import { NBSP } from './spaces'

const OPENING = /[«“]|<<(?=\s?[^\s<])|(?<![\p{L}\p{N}.,;:!?…%)»”"])"(?=\S)/u
const CLOSING = /[»”]|>>|(?<=\S)"/u
const marks = new RegExp(`${OPENING.source}|${CLOSING.source}`, 'gu')
const opening = new RegExp(OPENING.source, 'uy')

/** Each opening mark with the one that closes it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['<<', '>>'],
])

interface Mark {
  readonly kind: string
  readonly start: number
  readonly end: number
}

interface Quotation {
  readonly open: Mark
  readonly close: Mark
}

/**
 * Outer quotations get guillemets, quotations inside them keep “ ”. A mark without its pair stays
 * as it was written, and so does a quotation that holds one: guessing would be worse. After a number,
 * one that closes nothing means inches.
 */
export function quotationMarks(text: string): Edit[] {
  if (!/[«»“”"<>]/.test(text)) return []
  const { quotations, alone } = readMarks(text)
  const edits: Edit[] = []
  /** Ends of the quotations that are open. */
  const around: number[] = []
  for (const { open, close } of quotations) {
    if (holdsOne(alone, open.start, close.start)) continue
    while (around.length > 0 && (around.at(-1) ?? 0) < open.start) around.pop()
    if (around.length === 0 || open.kind === '«') edits.push(...guillemets(text, open, close))
    else if (open.kind === '"') edits.push({ ...open, text: '“' }, { ...close, text: '”' })
    around.push(close.start)
  }
  return edits
}

/** Quotations in the order of their first marks, and in order where a mark stands without its pair. */
function readMarks(text: string): { quotations: Quotation[]; alone: number[] } {
  const open: Mark[] = []
  const openOf = new Map<string, number>()
  const quotations: Quotation[] = []
  const alone: number[] = []
  const count = (kind: string, by: number) => openOf.set(kind, (openOf.get(kind) ?? 0) + by)
  for (const match of text.matchAll(marks)) {
    const kind = match[0]
    const mark = { kind, start: match.index, end: match.index + kind.length }
    opening.lastIndex = match.index
    const opener = [...pairs].find(([, closer]) => closer === kind)?.[0] ?? ''
    const closes = (openOf.get(opener) ?? 0) > 0
    // After code or an image, only an open quotation tells which side a straight mark is on.
    const ambiguous = kind === '"' && text[match.index - 1] === NOT_TEXT
    if (opening.test(text) && !(ambiguous && closes)) {
      open.push(mark)
      count(kind, 1)
    } else if (closes) {
      let last = open.pop()
      while (last && last.kind !== opener) {
        alone.push(last.start)
        count(last.kind, -1)
        last = open.pop()
      }
      count(opener, -1)
      if (last) quotations.push({ open: last, close: mark })
    } else if (!isInches(text, mark)) {
      alone.push(mark.start)
    }
  }
  return {
    quotations: quotations.sort((a, b) => a.open.start - b.open.start),
    // Those that nothing closed hold nothing.
    alone: alone.sort((a, b) => a - b),
  }
}

/** `5"`: kramdown has made a curly mark of it in a text. */
function isInches(text: string, { kind, start }: Mark): boolean {
  return (kind === '"' || kind === '”') && /\d/.test(text[start - 1] ?? '')
}

/** @param places in order */
function holdsOne(places: readonly number[], start: number, end: number): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) < end
}

function* guillemets(text: string, open: Mark, close: Mark): Iterable<Edit> {
  let start = open.end
  while (start < close.start && isSpace(text, start)) start++
  let end = close.start
  while (end > start && isSpace(text, end - 1)) end--
  yield* changed(text, open.start, start, `«${kept(text.slice(open.end, start))}`)
  yield* changed(text, end, close.end, `${kept(text.slice(end, close.start))}»`)
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

/** A no-break space that the editor typed stays; any other spacing becomes one. */
function kept(spacing: string): string {
  return /[\u00A0\u202F]/.exec(spacing)?.[0] ?? NBSP
}

function* changed(text: string, start: number, end: number, replacement: string): Iterable<Edit> {
  if (text.slice(start, end) !== replacement) yield { start, end, text: replacement }
}
