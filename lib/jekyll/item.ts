import { inZone, parseTime } from './time'
import type { FrontMatter, ItemDate, JekyllConfig, JekyllItem, JekyllProblem } from './types'
import { type Hash, isHash, isList, RubyDate, type RubyTime, type Value } from './values'

/** What every item is made with. */
export interface Build {
  readonly config: JekyllConfig
  /** The moment of the build. */
  readonly time: RubyTime
  readonly report: (problem: JekyllProblem) => void
}

/** An item before it is known whether its address is its own. */
export type Draft = Omit<JekyllItem, 'hasAddress' | 'published'> & {
  /** Whether it is written, if no other item has its address. */
  readonly written: boolean
  /** The file of the build that it would be written as. */
  readonly destination: string
}

/** @returns the format of a body, and what its file becomes */
export function formatOf(
  extension: string,
  markdownExtensions: readonly string[],
): Pick<JekyllItem, 'format' | 'outputExtension'> {
  const name = extension.slice(1).toLowerCase()
  if (markdownExtensions.includes(name)) return { format: 'markdown', outputExtension: '.html' }
  const isHtml = /^x?html?$/.test(name)
  const outputExtension = /^s[ac]ss$/.test(name) ? '.css' : extension
  return { format: isHtml ? 'html' : 'other', outputExtension }
}

/** @returns name and extension of a path (`.htaccess` and `name` have none), as Ruby sees them */
export function splitName(path: string): { folder: string; stem: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const hasExtension = dot > 0 && dot < name.length - 1 && !/^\.+$/.test(name.slice(0, dot))
  const extension = hasExtension ? name.slice(dot) : ''
  return {
    folder: path.slice(0, Math.max(0, path.length - name.length - 1)),
    stem: hasExtension ? name.slice(0, dot) : name,
    extension,
  }
}

/** @returns whether a document is YAML from end to end: front matter and nothing else */
export function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file)
}

/** @returns a value as Ruby's `to_s` spells it; lists and hashes are empty here */
export function spell(value: Value | undefined): string {
  return value === undefined || value === null || isList(value) || isHash(value)
    ? ''
    : String(value)
}

/**
 * A `date` as Jekyll reads it: spelled out, then parsed again, on the clocks of the site's zone.
 *
 * @returns `undefined` when it is none
 */
export function dateOf(value: Value, build: Build): RubyTime | undefined {
  const text = spell(value)
  const time = text === '' ? undefined : parseTime(text, build.config.timeZone, build.time)
  return time && inZone(time.time, build.config.timeZone)
}

/** @returns the day that was written, which a change of zone must not move */
export function writtenDay(time: RubyTime, value: Value, frontMatter: FrontMatter): string {
  const written = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(frontMatter.spelled(['date']) ?? '')
  if (written) return dayText(written)
  return (value instanceof RubyDate ? value : time).clock.toISOString().slice(0, 10)
}

/** @returns `2019-03-01` of a match of year, month and day */
export function dayText([, year = '', month = '', day = '']: readonly string[]): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Ruby's: everything but `nil` and `false`. */
export function isTruthy(value: Value | undefined): boolean {
  return value !== null && value !== undefined && value !== false
}

/** @returns `published`: true unless it says no, or nothing at all */
export function saysPublished(data: Hash): boolean {
  return !('published' in data) || isTruthy(data.published)
}

/** @returns where `redirect_from` and `redirect_to` lead, as jekyll-redirect-from reads them */
export function redirectKeys(data: Hash): Pick<JekyllItem, 'redirectFrom' | 'redirectTo'> {
  const list = (value: Value | undefined) =>
    [value ?? []]
      .flat()
      .map(spell)
      .filter((address) => address !== '')
  return {
    redirectFrom: list(data.redirect_from).map((from) =>
      from.startsWith('/') ? from : `/${from}`,
    ),
    redirectTo: list(data.redirect_to)[0],
  }
}

/** @returns the moment that an item is hidden until, if that is yet to come */
export function isFuture(date: ItemDate | undefined, build: Build): boolean {
  const seconds = (time: RubyTime) => Math.floor(time.time / 1000)
  return date !== undefined && seconds(date.time) > seconds(build.time)
}

/**
 * @returns `permalink` of an item: nothing when it says none, or when what it says is no address,
 *   which is reported
 */
export function permalinkOf(
  file: string,
  data: Hash,
  frontMatter: FrontMatter,
  build: Build,
): { readonly permalink: string | undefined; readonly isValid: boolean } {
  const value = data.permalink ?? null
  if (value === null) return { permalink: undefined, isValid: true }
  if (typeof value === 'string' && value !== '') return { permalink: value, isValid: true }
  const place = frontMatter.placeOf(['permalink'])
  build.report({ code: 'permalink', file, ...place, facts: { value: spell(value) } })
  return { permalink: undefined, isValid: false }
}

/** @returns `categories`, then `category`, each once */
export function categoriesIn(data: Hash): readonly string[] {
  return unique([...words(data.categories), ...one(data.category)])
}

/** @returns `tag`, or where it says nothing `tags`, as often as they are written */
export function tagsOf(data: Hash): readonly string[] {
  return isTruthy(data.tag) ? one(data.tag) : words(data.tags)
}

/** A text is words, a list is its items; whatever else it is, Jekyll passes over it. */
export function words(value: Value | undefined): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '')
  return isList(value) ? value.flat(8).filter(isTruthy).map(spell) : []
}

/** One value, however many words; a list is its items. */
export function one(value: Value | undefined): string[] {
  if (!isTruthy(value) || value === undefined || isHash(value)) return []
  return isList(value) ? words(value) : [spell(value)]
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
