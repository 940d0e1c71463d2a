import type { Document } from './document'

/** After so many years without a change, what an article says may no longer be true. */
const YEARS = 5

/**
 * Old articles say that they are (RGESN 5.8).
 *
 * @param now milliseconds since the epoch
 * @returns whether the article was published, and last changed, more than five years ago
 */
export function isArchived(
  { date, updated }: Pick<Document, 'date' | 'updated'>,
  now: number,
): boolean {
  if (date === undefined) return false
  const limit = new Date(now)
  limit.setUTCFullYear(limit.getUTCFullYear() - YEARS)
  const last = typeof updated === 'object' ? Math.max(updated.time, date.time) : date.time
  return last < limit.getTime()
}
