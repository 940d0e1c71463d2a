import type { Document } from '@/lib/site/document'

/** An article as lists show it. */
export interface ListedArticle {
  readonly article: Document
  /** Beginning of the chapeau, plain text. */
  readonly excerpt?: string
  /** Whether the article is so old that readers should know. */
  readonly archived?: boolean
  /** Whether it is an event that is not over. */
  readonly upcoming?: boolean
}

/** What the events that are not over stand under. */
const UPCOMING = 'À venir'

/**
 * @param articles in the order of their listing
 * @returns the same, in the same order, cut where the year changes: an event's is that of its first
 *   day; what is dated nowhere is under no title
 */
export function byYear(articles: readonly ListedArticle[]): [string, ListedArticle[]][] {
  const years = new Map<string, ListedArticle[]>()
  for (const listed of articles) {
    const { event, date } = listed.article
    const year = listed.upcoming ? UPCOMING : ((event?.start ?? date)?.day.slice(0, 4) ?? '')
    years.set(year, [...(years.get(year) ?? []), listed])
  }
  return [...years]
}
