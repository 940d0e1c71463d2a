import { textCandidates } from './scalar'
import { type FieldValue, isFieldList, isFieldMap } from './value'

/** Reads a value that is written alone. */
export type ReadsBack = (written: string, text: string) => boolean

/** What a new value takes after. */
export interface EmitOptions {
  readonly reads: ReadsBack
  /** @returns how a neighbour writes the text of a key, quotes included */
  readonly neighbour?: (key: string) => { readonly style: 'single' | 'double' } | undefined
}

/**
 * Writes a value that was not there, in block style as Siteleaf and the guide for editors do.
 *
 * @param value to write
 * @param column of the key or the `-` that it belongs to
 * @returns what follows the `:` or the `-`, lines ending with `\n`
 */
export function emit(value: FieldValue, column: number, options: EmitOptions): string {
  if (isFieldList(value) && value.length > 0) return `\n${listLines(value, column, options)}`
  if (isFieldMap(value) && Object.keys(value).length > 0) {
    return `\n${mapLines(value, column + 2, options)}`
  }
  const written = scalar(value, '', column, options)
  return written === '' ? '' : ` ${written}`
}

/** @returns the lines of a list, each at a column */
function listLines(list: readonly FieldValue[], column: number, options: EmitOptions): string {
  return list.map((item) => itemLines(item, column, options)).join('\n')
}

/** @returns the lines of one entry, with its `-` at a column */
export function itemLines(item: FieldValue, column: number, options: EmitOptions): string {
  const dash = `${' '.repeat(column)}-`
  if (isFieldMap(item) && Object.keys(item).length > 0) {
    return `${dash} ${mapLines(item, column + 2, options).slice(column + 2)}`
  }
  if (isFieldList(item) && item.length > 0) {
    return `${dash} ${listLines(item, column + 2, options).slice(column + 2)}`
  }
  const written = scalar(item, '', column, options)
  return written === '' ? dash : `${dash} ${written}`
}

/** @returns the lines of a map, each key at a column */
function mapLines(
  map: { readonly [key: string]: FieldValue },
  column: number,
  options: EmitOptions,
): string {
  return Object.keys(map)
    .map((key) => entryLines(key, map[key] ?? null, column, options))
    .join('\n')
}

/** @returns the lines of a key and its value */
export function entryLines(
  key: string,
  value: FieldValue,
  column: number,
  options: EmitOptions,
): string {
  const name = scalarText(key, column, undefined, options)
  const isText = typeof value === 'string'
  const written = isText ? ` ${scalar(value, key, column, options)}` : emit(value, column, options)
  return `${' '.repeat(column)}${name}:${written}`
}

function scalar(value: FieldValue, key: string, column: number, options: EmitOptions): string {
  if (value === null) return ''
  if (isFieldList(value)) return '[]'
  if (isFieldMap(value)) return '{}'
  if (typeof value !== 'string') return String(value)
  return scalarText(value, column, options.neighbour?.(key)?.style, options)
}

function scalarText(
  text: string,
  column: number,
  style: 'single' | 'double' | undefined,
  { reads }: EmitOptions,
): string {
  const before = style && { style, source: '' }
  let last = ''
  for (const candidate of textCandidates(text, { column, before })) {
    last = candidate
    if (reads(candidate, text)) return candidate
  }
  return last
}
