import type { SearchRecord } from './collection'
import { type ExcerptPiece, excerptOf, hasPhrases } from './excerpt'
import type { Facets } from './facets'
import { type Filter, filtersOf, narrowed } from './filters'
import { LONGEST_QUERY, parseQuery, type Query } from './query'
import type { Question } from './question'
import { type SearchIndex, search } from './search'

/** Where the index and the documents come from: memory, files, or the network. */
export interface SearchSource {
  readonly index: SearchIndex
  readonly facets: Facets
  /** @returns what results show of a document, and its text, for an excerpt */
  readonly document: (id: number) => Promise<StoredDocument>
  /** @returns its text as `phraseText` reads it */
  readonly words: (id: number) => Promise<string>
  /** Documents, best first, whose words are read for a phrase. */
  readonly mostRead: number
}

export interface StoredDocument {
  readonly record: SearchRecord
  readonly text: string
}

/** What a page of results shows. */
export interface Answer {
  readonly question: Question
  /** Whether there was anything to look for; `long`: more than anybody types. */
  readonly asked: 'nothing' | 'long' | 'words'
  readonly count: number
  readonly results: readonly Result[]
  readonly filters: readonly Filter[]
  readonly pageCount: number
  /** Where phrases were looked for in the best documents only: in how many. */
  readonly looked: number | undefined
}

export interface Result extends SearchRecord {
  readonly excerpt: readonly ExcerptPiece[]
}

/** Results on a page. */
const PAGE_SIZE = 12

/**
 * @param source what to look in
 * @param question as the address says it
 * @returns what to show; nothing that a reader types makes this throw
 */
export async function answerQuestion(source: SearchSource, question: Question): Promise<Answer> {
  const none = { question, count: 0, results: [], filters: [], pageCount: 1, looked: undefined }
  if (question.text.length > LONGEST_QUERY) return { ...none, asked: 'long' }
  const query = parseQuery(question.text)
  if (query.words.length === 0) return { ...none, asked: 'nothing' }
  const hits = await search(source.index, query)
  const found = await withPhrases(source, hits, query)
  const kept = narrowed(found, source.facets, question)
  const pageCount = Math.max(1, Math.ceil(kept.length / PAGE_SIZE))
  const page = Math.min(question.page, pageCount)
  return {
    question: { ...question, page },
    asked: 'words',
    count: kept.length,
    results: await Promise.all(
      kept.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((id) => resultOf(source, id, query)),
    ),
    filters: filtersOf(found, source.facets, question),
    pageCount,
    looked: query.phrases.length > 0 && hits.length > source.mostRead ? source.mostRead : undefined,
  }
}

async function withPhrases(
  source: SearchSource,
  hits: readonly number[],
  query: Query,
): Promise<readonly number[]> {
  if (query.phrases.length === 0) return hits
  const looked = hits.slice(0, source.mostRead)
  const has = await Promise.all(looked.map(async (id) => hasPhrases(await source.words(id), query)))
  return looked.filter((_, at) => has[at])
}

async function resultOf(source: SearchSource, id: number, query: Query): Promise<Result> {
  const { record, text } = await source.document(id)
  return { ...record, excerpt: excerptOf(text, record.language, query) }
}
