import MiniSearch from 'minisearch'
import { indexOptions, weights } from './index-options'
import { type IndexPart, unpackPart } from './part-format'
import type { Query, QueryWord } from './query'

/** A document that has every word of a question. */
export interface Hit {
  /** Its place among the documents that the index was built from. */
  readonly id: number
  /** How its words were found, the worst of them: `exact`, `beginning` or `near`. */
  readonly match: Match
  readonly score: number
}

export type Match = keyof typeof matches

/** Exact words come before beginnings of words, and these before words with a mistake in them. */
const matches = { exact: 0, beginning: 1, near: 2 } as const

/** The parts of an index, as many as were asked for. */
export interface SearchIndex {
  /** Beginnings of words that have a part. */
  readonly starts: readonly string[]
  /** @returns the part of a beginning, opened */
  readonly part: (start: string) => Promise<OpenPart>
}

export type OpenPart = Pick<MiniSearch, 'search'>

/** @param part as `buildIndex` made it, or as JSON.parse gives it back */
export function openPart(part: IndexPart): OpenPart {
  return MiniSearch.loadJS(unpackPart(part), indexOptions)
}

/**
 * @param index which parts there are, and how to get one; only those that the words need are asked for
 * @param query as `parseQuery` gives it; its phrases are not looked at, since the index keeps no order
 * @returns the documents that have every word, best first; of equals, first in the order of the index
 */
export async function search(index: SearchIndex, query: Query): Promise<readonly Hit[]> {
  const found = await Promise.all(query.words.map((word) => findWord(index, word)))
  const [first, ...others] = found
  if (!first) return []
  const ranked: { readonly hit: Hit; readonly match: number; readonly rank: number }[] = []
  for (const candidate of first.values()) {
    const all = others.map((hits) => hits.get(candidate.id))
    if (!all.every((other) => other !== undefined)) continue
    const hit = all.reduce(worse, candidate)
    ranked.push({ hit, match: matches[hit.match], rank: rank(hit.score) })
  }
  return ranked
    .sort((a, b) => a.match - b.match || b.rank - a.rank || a.hit.id - b.hit.id)
    .map(({ hit }) => hit)
}

/** Scores within a few per cent are equal: the order of the index decides, newest first. */
function rank(score: number): number {
  return Math.round(Math.log2(score) * 8)
}

type Hits = Map<number, Hit>

async function findWord(index: SearchIndex, word: QueryWord): Promise<Hits> {
  const hits: Hits = new Map()
  for (const terms of word.exact) {
    const found = await Promise.all(terms.map((term) => findTerm(index, term, 'exact')))
    const [first, ...others] = found
    for (const hit of first?.values() ?? []) {
      const all = others.map((other) => other.get(hit.id))
      if (all.every((other) => other !== undefined)) keep(hits, all.reduce(worse, hit))
    }
  }
  if (hits.size > 0) {
    // Words that go on from it; from the stem, so that all forms of a word find the same.
    keepAll(hits, await findBeginning(index, word.stem))
    return hits
  }
  for (const term of word.begun) keepAll(hits, await findTerm(index, term, 'beginning', 'exact'))
  keepAll(hits, await findBeginning(index, word.beginning))
  if (hits.size === 0) {
    for (const [term] of word.exact) keepAll(hits, await findTerm(index, term ?? '', 'near'))
  }
  return hits
}

const shortestBeginning = 3

async function findBeginning(index: SearchIndex, beginning: string | undefined): Promise<Hits> {
  if (beginning === undefined || beginning.length < shortestBeginning) return new Map()
  return findTerm(index, beginning, 'beginning')
}

/** One letter of a long word may be wrong. */
const shortestWithMistake = 4

async function findTerm(
  index: SearchIndex,
  term: string,
  match: Match,
  how: Match = match,
): Promise<Hits> {
  if (how === 'near' && term.length < shortestWithMistake) return new Map()
  const parts = await Promise.all(startsOf(index, term, how).map((start) => index.part(start)))
  const options = {
    boost: weights,
    prefix: how === 'beginning',
    fuzzy: how === 'near' ? 1 : false,
    tokenize: (text: string) => [text],
  }
  const hits: Hits = new Map()
  for (const part of parts) {
    for (const { id, score } of part.search(term, options)) keep(hits, { id, match, score })
  }
  return hits
}

/** The part that would hold a term; for a beginning, all those that go on from it. */
function startsOf({ starts }: SearchIndex, term: string, how: Match): readonly string[] {
  const holds = starts.filter((start) => term.startsWith(start))
  const longest = holds.reduce((best, start) => (start.length > best.length ? start : best), '')
  const own = holds.length > 0 ? [longest] : []
  if (how !== 'beginning') return own
  return [...new Set([...own, ...starts.filter((start) => start.startsWith(term))])]
}

function keepAll(hits: Hits, more: Hits): void {
  for (const hit of more.values()) keep(hits, hit)
}

/** The better of two ways to find a word in a document. */
function keep(hits: Hits, hit: Hit): void {
  const before = hits.get(hit.id)
  if (!before || matches[hit.match] < matches[before.match]) hits.set(hit.id, hit)
  else if (hit.match === before.match && hit.score > before.score) hits.set(hit.id, hit)
}

/** Of two words of a question: found as the worse of both, with the scores of both. */
function worse(a: Hit, b: Hit | undefined): Hit {
  if (!b) return a
  const match = matches[a.match] > matches[b.match] ? a.match : b.match
  return { id: a.id, match, score: a.score + b.score }
}
