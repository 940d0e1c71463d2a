import { entriesOf, type Hash, isHash, isList, type Value } from '@/lib/jekyll'

/** What a field holds, as JSON can say it. Dates and numbers that YAML would read are as spelled. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue }

export type FieldMap = { readonly [key: string]: FieldValue }

/** Keys and indexes from the root of a front matter: `['files', 0, 'nom']`. */
export type FieldPath = readonly (string | number)[]

/** Something to change in a front matter. */
export interface FieldChange {
  readonly path: FieldPath
  /** `undefined`: the key, or the entry of the list, goes. */
  readonly value?: FieldValue | undefined
  /** A text that YAML shall read as a date where it is one, rather than as a text. */
  readonly isDate?: boolean
}

/** @returns whether two values say the same, whatever the order of their keys */
export function sameField(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (isFieldList(a) && isFieldList(b)) {
    return a.length === b.length && a.every((value, at) => sameField(value, b[at]))
  }
  if (isFieldMap(a) && isFieldMap(b)) {
    const keys = Object.keys(a)
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && sameField(a[key], b[key]))
    )
  }
  return a === b
}

/** @returns whether it is a map of keys */
export function isFieldMap(value: FieldValue | undefined): value is FieldMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns whether it is a list */
export function isFieldList(value: FieldValue | undefined): value is readonly FieldValue[] {
  return Array.isArray(value)
}

/** @returns what is at a path; `undefined` when nothing is */
export function fieldAt(root: FieldValue, path: FieldPath): FieldValue | undefined {
  let value: FieldValue | undefined = root
  for (const step of path) {
    if (isFieldList(value)) value = value[Number(step)]
    else value = isFieldMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}

/**
 * @param value as Jekyll reads it
 * @param spelled how the text writes the scalar at a path
 * @returns the same as a field holds it
 */
export function toField(
  value: Value,
  spelled: (path: FieldPath) => string | undefined,
  path: FieldPath = [],
): FieldValue {
  if (isList(value)) return value.map((item, index) => toField(item, spelled, [...path, index]))
  if (isHash(value)) {
    return mapOf(
      entriesOf(value).map(([key, item]) => [key, toField(item, spelled, [...path, key])]),
    )
  }
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return unixLines(value)
  return spelled(path) ?? String(value)
}

/** @returns a map without prototype: no key means more than itself */
export function mapOf(entries: Iterable<readonly [string, FieldValue]>): FieldMap {
  const map: Record<string, FieldValue> = Object.create(null)
  for (const [key, value] of entries) map[key] = value
  return map
}

/** @returns whether two values that Jekyll reads are of one kind and say the same */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  }
  if (isHash(a) && isHash(b)) return sameEntries(a, b)
  if (typeof a === 'string' && typeof b === 'string') return unixLines(a) === unixLines(b)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b)
  }
  return a.constructor === b.constructor && String(a) === String(b)
}

function sameEntries(a: Hash, b: Hash): boolean {
  const entries = entriesOf(a)
  return (
    entries.length === entriesOf(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, b[key]))
  )
}

/** @returns a text whose lines end as browsers end those of a field */
export function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
