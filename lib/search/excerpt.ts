import { analyse, type Token } from './analyse'
import type { Query } from './query'
import { single } from './stem-french'

/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string
  /** Whether it is a word that was asked for. */
  readonly found: boolean
}

/** Characters of an excerpt, about. */
const LENGTH = 220

/**
 * @param text plain text of a document
 * @param language of the text, BCP 47
 * @param query what was asked
 * @returns where the text has most of the words asked for, cut at words, with « … » where it goes on
 */
export function excerptOf(text: string, language: string, query: Query): readonly ExcerptPiece[] {
  const wanted = wantedTerms(query)
  const tokens = analyse(text, language)
  const found = tokens.filter((token) => isWanted(token, wanted))
  const { start, end } = window(text, tokens, found)
  const pieces: ExcerptPiece[] = [{ text: start > 0 ? '… ' : '', found: false }]
  let at = start
  for (const token of found) {
    if (token.start < at || token.end > end) continue
    pieces.push({ text: text.slice(at, token.start), found: false })
    pieces.push({ text: text.slice(token.start, token.end), found: true })
    at = token.end
  }
  pieces.push({ text: text.slice(at, end), found: false })
  pieces.push({ text: end < text.length ? ' …' : '', found: false })
  return pieces.filter((piece) => piece.text !== '')
}

/**
 * @param text plain text of a document
 * @param language of the text, BCP 47
 * @returns its words without case, accents and elisions, between spaces: where phrases are looked for
 */
export function phraseText(text: string, language: string): string {
  return ` ${analyse(text, language)
    .map(({ folded }) => folded)
    .join(' ')} `
}

/**
 * @param words of a document, from `phraseText`
 * @returns whether the words of every phrase follow each other in it; endings matter
 */
export function hasPhrases(words: string, { phrases }: Query): boolean {
  return phrases.every((phrase) => words.includes(` ${phrase.join(' ')} `))
}

interface Wanted {
  readonly terms: ReadonlySet<string>
  readonly beginnings: readonly string[]
}

function wantedTerms(query: Query): Wanted {
  return {
    terms: new Set(query.words.flatMap(({ exact, begun }) => [...exact.flat(), ...begun])),
    beginnings: query.words.flatMap(({ beginning }) => beginning ?? []),
  }
}

function isWanted({ parts, whole, folded }: Token, { terms, beginnings }: Wanted): boolean {
  if ([...parts, whole].some((term) => term !== undefined && terms.has(term))) return true
  // Most words do not begin alike: those are not looked at any further.
  return beginnings.some(
    (beginning) => folded[0] === beginning[0] && single(folded).startsWith(beginning),
  )
}

/** The stretch of text that holds most of the words found, from a little before the first of them. */
function window(text: string, tokens: readonly Token[], found: readonly Token[]) {
  let best = { from: 0, count: 0 }
  for (const [index, { start }] of found.entries()) {
    let count = 0
    while ((found[index + count]?.end ?? Number.POSITIVE_INFINITY) <= start + LENGTH * 0.75) count++
    if (count > best.count) best = { from: start, count }
  }
  const wishedStart = Math.max(0, best.from - LENGTH / 4)
  const start = tokens.find((token) => token.start >= wishedStart)?.start ?? 0
  const from = wishedStart === 0 ? 0 : start
  if (text.length - from <= LENGTH) return { start: from, end: text.length }
  const last = tokens.filter((token) => token.end <= from + LENGTH).pop()
  return { start: from, end: Math.max(last?.end ?? 0, from + 1) }
}
