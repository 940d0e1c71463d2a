import type { Document } from './document'

/**
 * The only place that decides whether the public may read an article.
 *
 * @param now milliseconds since the epoch
 * @returns false for a draft (`published: false`) and before the article's date
 */
export function isPublic(article: Pick<Document, 'draft' | 'date'>, now: number): boolean {
  return !article.draft && article.date.time <= now
}
