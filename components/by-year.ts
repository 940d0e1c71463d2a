import type { Document } from '@/lib/site/document'

/** An article as lists show it. */
export interface ListedArticle {
  readonly article: Document
  /** Beginning of the chapeau, plain text. */
  readonly excerpt?: string
  /** Whether the article is so old that readers should know. */
  readonly archived?: boolean
}

/**
 * @param articles sorted by date
 * @returns the same, in the same order, cut where the year changes
 */
export function byYear(articles: readonly ListedArticle[]): [string, ListedArticle[]][] {
  const years = new Map<string, ListedArticle[]>()
  for (const listed of articles) {
    const year = listed.article.date?.day.slice(0, 4) ?? ''
    years.set(year, [...(years.get(year) ?? []), listed])
  }
  return [...years]
}
