import type { DocumentDate } from './document'

/**
 * The only place that decides whether readers may see a document or a page.
 *
 * @param now milliseconds since the epoch
 * @returns false for a draft (`published: false`) and before its date
 */
export function isPublic(
  text: { readonly draft: boolean; readonly date?: DocumentDate | undefined },
  now: number,
): boolean {
  return !text.draft && (text.date === undefined || text.date.time <= now)
}
