import type { Document } from './document'

/** Newest first, then by slug; what has no date comes last. */
export function newestFirst(a: Document, b: Document): number {
  return (b.date?.time ?? 0) - (a.date?.time ?? 0) || compareText(a.slug, b.slug)
}

/** By `position`, then by title; what has no position comes last. */
export function byPosition(a: Document, b: Document): number {
  const [first, second] = [
    a.position ?? Number.POSITIVE_INFINITY,
    b.position ?? Number.POSITIVE_INFINITY,
  ]
  return (first === second ? 0 : first - second) || a.title.localeCompare(b.title, 'fr')
}

/**
 * Events to come first, the soonest of them first, then past ones, the latest first.
 *
 * @param now milliseconds since the epoch
 */
export function soonestFirst(now: number): (a: Document, b: Document) => number {
  return (a, b) => {
    const [first, second] = [isPast(a, now), isPast(b, now)]
    if (first !== second) return first ? 1 : -1
    const order = byStart(a, b)
    return first ? -order : order
  }
}

/** The earliest first, then by slug. */
export function byStart(a: Document, b: Document): number {
  return startOf(a) - startOf(b) || compareText(a.slug, b.slug)
}

const DAY = 24 * 60 * 60 * 1000

/** @returns whether an event is over: after the last moment of its last day */
export function isPast({ event, date }: Pick<Document, 'event' | 'date'>, now: number): boolean {
  const last = event?.end ?? event?.start ?? date
  return last !== undefined && last.time + (last.iso === last.day ? DAY : 0) <= now
}

function startOf({ event, date }: Document): number {
  return event?.start.time ?? date?.time ?? 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
