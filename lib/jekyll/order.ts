import { compareNames } from './files'
import type { CollectionConfig, JekyllItem } from './types'
import { RubyDate, RubyFloat, type RubyTime, RubyTime as Time, type Value } from './values'

/**
 * The order of a collection: as `order` names its files, or by the key that `sort_by` names, or by
 * date, then path; a document without date has the build's.
 */
export function sortDocuments<Item extends Pick<JekyllItem, 'file' | 'date' | 'data'>>(
  items: readonly Item[],
  { label, order, sortBy, metadata }: CollectionConfig,
  now: RubyTime,
): readonly Item[] {
  const time = ({ date }: Item) => date?.time.time ?? now.time
  const byDate = (a: Item, b: Item) => time(a) - time(b) || compareNames(a.file, b.file)
  const dated = [...items].sort(byDate)
  if (label === 'posts') return dated
  if (order) return inOrder(dated, order)
  const key = typeof metadata.sort_by === 'string' ? sortBy : undefined
  if (key === undefined) return dated
  return dated.sort((a, b) => compareValues(a.data[key], b.data[key]) || byDate(a, b))
}

/** Those that the list names first; the others as they were. */
function inOrder<Item extends Pick<JekyllItem, 'file'>>(
  items: readonly Item[],
  order: readonly string[],
): Item[] {
  const rank = ({ file }: Item) => {
    const at = order.findIndex((name) => file === name || file.endsWith(`/${name}`))
    return at < 0 ? order.length : at
  }
  return [...items].sort((a, b) => rank(a) - rank(b))
}

/** As Ruby's `<=>`: values of two kinds are in no order, and nothing comes last. */
function compareValues(a: Value | undefined, b: Value | undefined): number {
  const [first, second] = [a ?? null, b ?? null]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  if (typeof first === 'string' && typeof second === 'string') return compareNames(first, second)
  return (numberOf(first) ?? 0) - (numberOf(second) ?? 0) || 0
}

function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value
  if (value instanceof RubyFloat) return value.valueOf()
  if (value instanceof Time) return value.time
  return value instanceof RubyDate ? value.clock.getTime() : undefined
}
