import { compareNames } from './files'
import type { CollectionConfig, JekyllItem } from './types'
import { RubyDate, RubyFloat, RubyTime, type Value } from './values'

/**
 * The order of a collection: as `order` names its files, or by the key that `sort_by` names, or by
 * date, then path; a document without date is compared by its path alone.
 *
 * @param items in the order read, on which the order of what cannot be compared depends
 */
export function sortDocuments<Item extends Pick<JekyllItem, 'file' | 'date' | 'data'>>(
  items: readonly Item[],
  { label, order, metadata }: CollectionConfig,
): readonly Item[] {
  if (label !== 'posts' && order) return inOrder(items, order)
  const key = typeof metadata.sort_by === 'string' ? metadata.sort_by : undefined
  if (label === 'posts' || key === undefined) return mergeSort(items, compareDocuments)
  return mergeSort(
    items,
    (a, b) => compareValues(a.data[key], b.data[key]) || compareDocuments(a, b),
  )
}

function compareDocuments(
  a: Pick<JekyllItem, 'file' | 'date'>,
  b: Pick<JekyllItem, 'file' | 'date'>,
): number {
  const times = a.date && b.date ? a.date.time.time - b.date.time.time : 0
  return times || compareNames(a.file, b.file)
}

/**
 * The C library's merge sort, which Ruby sorts with: where documents with and without a date are
 * mixed, the comparison is no order, and the result depends on which are compared.
 */
function mergeSort<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (items.length < 2) return items
  const middle = Math.floor(items.length / 2)
  const left = mergeSort(items.slice(0, middle), compare)
  const right = mergeSort(items.slice(middle), compare)
  const merged: Item[] = []
  let [l, r] = [0, 0]
  while (l < left.length && r < right.length) {
    const [first, second] = [left[l], right[r]]
    if (first === undefined || second === undefined) break
    if (compare(first, second) <= 0) {
      merged.push(first)
      l++
    } else {
      merged.push(second)
      r++
    }
  }
  return [...merged, ...left.slice(l), ...right.slice(r)]
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
  const [one, other] = [numberOf(first), numberOf(second)]
  return one === undefined || other === undefined ? 0 : one - other
}

function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value
  if (value instanceof RubyFloat) return value.valueOf()
  if (value instanceof RubyTime) return value.time
  return value instanceof RubyDate ? value.clock.getTime() : undefined
}
