import { firstFrom, type OpenPart, postingsBeginning, postingsOf } from './part'
import { eachPosting } from './postings'
import type { Query, QueryWord } from './query'
import { isOneSlip } from './slip'

/** An index, of which as much is read as a question needs. */
export interface SearchIndex {
  /** How many documents it has; their numbers are its answers. */
  readonly documents: number
  /** The first term of each part, ascending. */
  readonly starts: readonly string[]
  /** @returns a part, by its place among `starts` */
  readonly part: (number: number) => Promise<OpenPart>
  /** @returns terms that a mistyped word may stand for */
  readonly terms: () => Promise<readonly string[]>
}

/** How a document has a word: exactly, by its beginning, with a mistake in it; the first is the best. */
const NOT = 0
const NEAR = 1
const BEGINNING = 2
const EXACT = 3

/** Every document's way of having a word, and the score of it. */
class Hits {
  readonly match: Uint8Array
  readonly score: Float32Array
  #count = 0

  constructor(documents: number) {
    this.match = new Uint8Array(documents)
    this.score = new Float32Array(documents)
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** Of two ways to find a word in a document the better one is kept. */
  add(document: number, match: number, score: number): void {
    const before = this.match[document]
    if (before === undefined || before > match) return
    if (before === NOT) this.#count++
    this.score[document] = before === match ? Math.max(score, this.score[document] ?? 0) : score
    this.match[document] = match
  }

  addAll(packed: string, match: number): void {
    eachPosting(packed, (document, score) => this.add(document, match, score))
  }
}

/**
 * @param index which parts there are, and how to get one; only those that the words need are asked for
 * @param query as `parseQuery` gives it; its phrases are not looked at, since the index keeps no order
 * @returns the documents that have every word, best first: by the worst way in which they have a word,
 *   then by score, then in the order of the index
 */
export async function search(index: SearchIndex, query: Query): Promise<readonly number[]> {
  const found = await Promise.all(query.words.map((word) => findWord(index, word)))
  if (found.length === 0) return []
  const keys: number[] = []
  for (let document = 0; document < index.documents; document++) {
    let match = EXACT
    let score = 0
    for (const hits of found) {
      match = Math.min(match, hits.match[document] ?? NOT)
      score += hits.score[document] ?? 0
    }
    if (match !== NOT) keys.push(sortKey(match, score, document))
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => key % DOCUMENTS)
}

/** More than any index has: what comes before a document's number in its key. */
const DOCUMENTS = 2 ** 24

/** Scores within a few per cent are equal: the order of the index decides, newest first. */
function sortKey(match: number, score: number, document: number): number {
  const rank = Math.round(Math.log2(score + 1) * 8)
  return ((EXACT - match) * 1024 + (1023 - rank)) * DOCUMENTS + document
}

async function findWord(index: SearchIndex, word: QueryWord): Promise<Hits> {
  const hits = new Hits(index.documents)
  for (const terms of word.exact) await addAllOf(index, terms, hits)
  if (!hits.isEmpty) {
    // Words that go on from it; from the stem, so that all forms of a word find the same.
    await addBeginning(index, word.stem, hits)
    return hits
  }
  for (const term of word.begun) hits.addAll(await packedOf(index, term), BEGINNING)
  await addBeginning(index, word.beginning, hits)
  if (hits.isEmpty) for (const [term] of word.exact) await addNear(index, term, hits)
  return hits
}

/** Documents that have all of several terms: as bad as the worst of them, as good as all together. */
async function addAllOf(index: SearchIndex, terms: readonly string[], hits: Hits): Promise<void> {
  const found = await Promise.all(terms.map((term) => packedOf(index, term)))
  const [only, ...others] = found
  if (only === undefined) return
  if (others.length === 0) return hits.addAll(only, EXACT)
  const count = new Uint8Array(index.documents)
  const score = new Float32Array(index.documents)
  for (const packed of found) {
    eachPosting(packed, (document, value) => {
      count[document] = (count[document] ?? 0) + 1
      score[document] = (score[document] ?? 0) + value
    })
  }
  eachPosting(only, (document) => {
    if (count[document] === found.length) hits.add(document, EXACT, score[document] ?? 0)
  })
}

const SHORTEST_BEGINNING = 3

async function addBeginning(
  index: SearchIndex,
  beginning: string | undefined,
  hits: Hits,
): Promise<void> {
  if (beginning === undefined || beginning.length < SHORTEST_BEGINNING) return
  for (const part of await Promise.all(partsBeginning(index, beginning))) {
    for (const packed of postingsBeginning(part, beginning)) hits.addAll(packed, BEGINNING)
  }
}

/** One letter of a long word may be wrong. */
const SHORTEST_WITH_SLIP = 4

/** Mistyped words stand for few others; more would be fetched for nothing. */
const MOST_MEANT = 12

async function addNear(index: SearchIndex, term: string | undefined, hits: Hits): Promise<void> {
  if (term === undefined || term.length < SHORTEST_WITH_SLIP) return
  const meant = (await index.terms()).filter((other) => isOneSlip(term, other))
  const found = await Promise.all(meant.slice(0, MOST_MEANT).map((other) => packedOf(index, other)))
  for (const packed of found) hits.addAll(packed, NEAR)
}

async function packedOf(index: SearchIndex, term: string): Promise<string> {
  const number = partOf(index, term)
  return number < 0 ? '' : postingsOf(await index.part(number), term)
}

/** The part that would hold a term; -1 when it comes before all of them. */
function partOf({ starts }: SearchIndex, term: string): number {
  const at = firstFrom(starts, term)
  return starts[at] === term ? at : at - 1
}

/** The parts with terms that begin like this: they follow each other. */
function partsBeginning(index: SearchIndex, beginning: string): Promise<OpenPart>[] {
  const first = Math.max(0, partOf(index, beginning))
  const after = index.starts.findIndex((start, at) => at > first && !start.startsWith(beginning))
  return index.starts
    .slice(first, after < 0 ? undefined : after)
    .map((_, at) => index.part(first + at))
}
