import type { FilterKind } from './facets'
import { LONGEST_QUERY } from './query'

/** Where questions are asked and answered. */
export const SEARCH_PATH = '/recherche/'

/** What a reader asks, as the address says it. */
export interface Question {
  readonly text: string
  /** Slugs of what results are narrowed to. */
  readonly section: string | undefined
  readonly theme: string | undefined
  readonly year: string | undefined
  /** 1-based. */
  readonly page: number
}

const names: Readonly<Record<FilterKind, string>> = {
  section: 'rubrique',
  theme: 'theme',
  year: 'annee',
}

/**
 * @param query of an address, whatever is in it
 * @returns the question; what makes no sense in it is left out
 */
export function readQuestion(query: URLSearchParams): Question {
  const said = (name: string) => query.get(name)?.slice(0, LONGEST_QUERY) || undefined
  const page = Number(query.get('page') ?? 1)
  return {
    text: (query.get('q') ?? '').replace(/\s+/gu, ' ').trim(),
    section: said(names.section),
    theme: said(names.theme),
    year: said(names.year),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** @returns the address where a question is answered, from the page of answers: `?q=mot` */
export function questionPath({ text, page, ...filters }: Question): string {
  const query = new URLSearchParams({ q: text })
  for (const [kind, name] of Object.entries(names)) {
    const value = filters[kind as FilterKind]
    if (value !== undefined) query.set(name, value)
  }
  if (page > 1) query.set('page', String(page))
  return `?${query}`
}
