import type { AsPlainObject } from 'minisearch'
import { fields } from './index-options'

/**
 * The terms that begin alike, as they are sent. minisearch's own JSON names every document twice and
 * keeps exact lengths; sent like this, a part weighs less than half of it.
 */
export interface IndexPart {
  /** How many documents the whole index has, and the average length of each field. */
  readonly documents: number
  readonly averages: readonly number[]
  /** Documents that have any of the terms: differences between ascending numbers, in base 36. */
  readonly ids: string
  /** A letter for each field of each of these documents: the length of the field, by powers of √2. */
  readonly lengths: string
  /** By term, by field number: places in `ids` as differences, and how often when more than once. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>
}

type Entry = AsPlainObject['index'][number]

/**
 * @param whole the index of all documents, whose numbers are their names
 * @param entries those of its terms that are in the part
 */
export function packPart(whole: AsPlainObject, entries: readonly Entry[]): IndexPart {
  const ids = [
    ...new Set(entries.flatMap(([, byField]) => Object.values(byField).flatMap(numbers))),
  ]
  ids.sort((a, b) => a - b)
  const places = new Map(ids.map((id, place) => [id, place]))
  return {
    documents: whole.documentCount,
    averages: whole.averageFieldLength,
    ids: differences(ids),
    lengths: ids.map((id) => lengthsOf(whole, id)).join(''),
    terms: Object.fromEntries(
      entries.map(([term, byField]) => [
        term,
        mapValues(byField, (counts) => pack(counts, places)),
      ]),
    ),
  }
}

/** @returns what `MiniSearch.loadJS` reads */
export function unpackPart(part: IndexPart): AsPlainObject {
  const ids = sums(part.ids.split(' '))
  const unpack = (packed: string) => {
    const [places = [], counts = []] = columns(packed)
    return Object.fromEntries(
      sums(places).map((place, at) => [ids[place], Number(counts[at] || 1)]),
    )
  }
  return {
    documentCount: part.documents,
    nextId: part.documents,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, number) => [field, number])),
    fieldLength: Object.fromEntries(ids.map((id, place) => [id, lengthsAt(part.lengths, place)])),
    averageFieldLength: [...part.averages],
    storedFields: {},
    dirtCount: 0,
    index: Object.entries(part.terms).map(([term, byField]) => [term, mapValues(byField, unpack)]),
    serializationVersion: 2,
  }
}

function numbers(counts: Readonly<Record<string, number>>): number[] {
  return Object.keys(counts).map(Number)
}

function mapValues<From, To>(of: Readonly<Record<string, From>>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value)]))
}

/** `{ 12: 1, 15: 3 }` at places 4 and 6 is `4 2*3`. */
function pack(
  counts: Readonly<Record<string, number>>,
  places: ReadonlyMap<number, number>,
): string {
  const sorted = numbers(counts).sort((a, b) => a - b)
  const steps = differences(sorted.map((id) => places.get(id) ?? 0)).split(' ')
  return steps.map((step, at) => step + times(counts[sorted[at] ?? 0])).join(' ')
}

function times(count: number | undefined): string {
  return count === undefined || count === 1 ? '' : `*${count}`
}

function columns(packed: string): [places: string[], counts: string[]] {
  const pairs = packed.split(' ').map((step) => step.split('*'))
  return [pairs.map(([place = '0']) => place), pairs.map(([, count = '']) => count)]
}

function differences(ascending: readonly number[]): string {
  return ascending.map((value, at) => (value - (ascending[at - 1] ?? 0)).toString(36)).join(' ')
}

function sums(steps: readonly string[]): number[] {
  let sum = 0
  return steps.map((step) => {
    sum += Number.parseInt(step, 36)
    return sum
  })
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

function lengthsOf({ fieldLength }: AsPlainObject, id: number): string {
  return fields
    .map((_, field) => {
      const length = fieldLength[id]?.[field] ?? 0
      return letters[Math.min(25, Math.round(2 * Math.log2(length + 1)))]
    })
    .join('')
}

function lengthsAt(lengths: string, place: number): number[] {
  return fields.map((_, field) => {
    const code = letters.indexOf(lengths[place * fields.length + field] ?? 'a')
    return Math.round(2 ** (code / 2)) - 1
  })
}
