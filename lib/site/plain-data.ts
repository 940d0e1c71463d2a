import { entriesOf, isHash, isList, type JekyllItem, type Value } from '@/lib/jekyll'
import { cleanText } from '@/lib/markdown'

/** A value as the schema reads it: numbers and dates are the text that the editor wrote. */
export type PlainValue = null | boolean | string | PlainValue[] | { [key: string]: PlainValue }

/**
 * @param item of the folder
 * @param hasOwnLists whether categories and tags are as the file writes them, rather than as Jekyll
 *   cuts them at spaces
 * @returns its front matter, over its defaults: `1.10` and `2019-03-01` as they are spelled, since a
 *   title `1.10` is not `1.1`; no text has strange characters
 */
export function plainData(
  { data, frontMatter }: JekyllItem,
  hasOwnLists: boolean,
): Record<string, PlainValue> {
  const spelled = (path: readonly (string | number)[], value: Value): PlainValue => {
    if (value === null) return value
    if (typeof value === 'string') return cleanText(value)
    if (isList(value)) return value.map((entry, index) => spelled([...path, index], entry))
    if (isHash(value)) return fromEntries(entriesOf(value), path)
    const written = frontMatter.spelled(path)
    if (typeof value !== 'boolean') return written ?? String(value)
    return written === undefined || /^(?:true|false)$/i.test(written) ? value : written
  }
  const fromEntries = (
    entries: readonly (readonly [string, Value])[],
    path: readonly (string | number)[],
  ) => {
    const plain: Record<string, PlainValue> = Object.create(null)
    for (const [key, value] of entries) plain[key] = spelled([...path, key], value)
    return plain
  }
  const own = frontMatter.data
  const lists = [
    ['categories', own.categories ?? null],
    ['tags', own.tags ?? null],
  ] as const
  return fromEntries([...entriesOf(data), ...(hasOwnLists ? lists : [])], [])
}
