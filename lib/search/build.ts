import MiniSearch from 'minisearch'
import { analyse } from './analyse'
import { type Line, packPart } from './part'
import { type Posting, packPostings } from './postings'

/** Fields of the index, and how much a word counts in each. */
const weights = { title: 8, themes: 5, chapeau: 3, headings: 3, body: 1 } as const

type Field = keyof typeof weights

const fields = Object.keys(weights) as readonly Field[]

/** What search needs to know of a document: plain texts. */
export interface SearchDocument extends Readonly<Record<Field, string>> {
  /** BCP 47. */
  readonly language: string
}

/** An index as it is kept: by number, so that a question fetches little of it. */
export interface BuiltIndex {
  /** How many documents it has. */
  readonly documents: number
  /** The first term of each part, ascending. */
  readonly starts: readonly string[]
  /** As `openPart` reads them. */
  readonly parts: readonly string[]
  /** Terms that a mistyped word may stand for, ascending: the rarest are left out of a large index. */
  readonly terms: readonly string[]
}

/** What a part weighs at most, in characters (a third of it once compressed). */
const LARGEST_PART = 16_000

/** Of so many documents, a word that only one has is no likelier than a mistake. */
const DOCUMENTS_PER_TERM = 2000

/**
 * @param documents in the order in which equals are shown: newest first
 * @returns the index. minisearch counts the words and scores them (BM25+), once and for all; parts hold
 *   its answer for each term, so that asking is adding them up.
 */
export function buildIndex(documents: readonly SearchDocument[]): BuiltIndex {
  const lines: (Line & { readonly count: number })[] = []
  const { index, terms } = scored(documents)
  for (const term of terms) {
    const found: Posting[] = index
      .search(term, exact)
      .map(({ id, score }) => ({ document: Number(id), score }))
      .sort((a, b) => a.document - b.document)
    lines.push({ term, postings: packPostings(found), count: found.length })
  }
  const parts = cut(lines)
  const fewest = documents.length / DOCUMENTS_PER_TERM
  return {
    documents: documents.length,
    starts: parts.map(([first]) => first?.term ?? ''),
    parts: parts.map(packPart),
    terms: lines.filter(({ count }) => count >= fewest).map(({ term }) => term),
  }
}

/** minisearch is given terms, never words: `analyse` alone knows what a word is. */
const byTerm = {
  tokenize: (terms: string) => terms.split(' ').filter((term) => term !== ''),
  processTerm: (term: string) => term,
}

/** One term as it is: neither the beginning of another, nor a mistake in it. */
const exact = { boost: weights, prefix: false, fuzzy: false } as const

function scored(documents: readonly SearchDocument[]) {
  const index = new MiniSearch({ fields: [...fields], ...byTerm })
  const known = new Set<string>()
  for (const [id, document] of documents.entries()) {
    const terms = fields.map((field) => [field, termsOf(document[field], document)] as const)
    for (const term of terms.flatMap(([, all]) => all)) known.add(term)
    index.add({ id, ...Object.fromEntries(terms.map(([field, all]) => [field, all.join(' ')])) })
  }
  return { index, terms: [...known].sort() }
}

function termsOf(text: string, { language }: SearchDocument): readonly string[] {
  return analyse(text, language).flatMap(({ parts, whole }) =>
    whole === undefined ? parts : [...parts, whole],
  )
}

/** Lines that follow each other, as many as a part holds. */
function cut<Any extends Line>(lines: readonly Any[]): Any[][] {
  const parts: Any[][] = []
  let room = 0
  for (const line of lines) {
    const length = line.term.length + line.postings.length + 2
    if (length > room || parts.length === 0) {
      parts.push([])
      room = LARGEST_PART
    }
    parts.at(-1)?.push(line)
    room -= length
  }
  return parts
}
