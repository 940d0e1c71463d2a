import { downcase, slugify } from './slug'
import { strftime } from './time'
import type { RubyTime } from './values'

/** The named styles of `permalink` (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const styles: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
])

/** @returns the template behind the site's `permalink`, a style or a template itself */
export function templateOfStyle(permalink: string): string {
  return styles.get(permalink) ?? permalink
}

/**
 * Pages, and collections without a `permalink`, take only the end of the site's.
 *
 * @param template without its end: `/:path/:basename`
 * @param permalink of the site
 */
export function withSuffix(template: string, permalink: string): string {
  switch (permalink) {
    case 'pretty':
      return `${template}/`
    case 'date':
    case 'ordinal':
    case 'none':
      return `${template}:output_ext`
    default:
      if (permalink.endsWith('/')) return `${template}/`
      return permalink.endsWith(':output_ext') ? `${template}:output_ext` : template
  }
}

/** What the placeholders of a document's permalink are made of. */
export interface DocumentFacts {
  readonly collection: string
  readonly outputExtension: string
  /** File name without extension. */
  readonly name: string
  /** Path inside the collection, without extension. */
  readonly path: string
  /** `slug` of the front matter, or the name without date. */
  readonly slug: string | undefined
  readonly categories: readonly string[]
  readonly time: RubyTime
}

const dateFormats: ReadonlyMap<string, string> = new Map([
  ['year', '%Y'],
  ['month', '%m'],
  ['day', '%d'],
  ['hour', '%H'],
  ['minute', '%M'],
  ['second', '%S'],
  ['i_day', '%-d'],
  ['i_month', '%-m'],
  ['short_month', '%b'],
  ['long_month', '%B'],
  ['short_year', '%y'],
  ['y_day', '%j'],
  ['week', '%V'],
  ['short_day', '%a'],
  ['long_day', '%A'],
  ['w_day', '%u'],
  ['w_year', '%G'],
])

function placeholder(name: string, document: DocumentFacts): string | undefined {
  const format = dateFormats.get(name)
  if (format !== undefined) return strftime(document.time, format)
  switch (name) {
    case 'collection':
      return document.collection
    case 'output_ext':
      return document.outputExtension
    case 'name':
      return slugify(document.name)
    case 'path':
      return document.path
    case 'title':
      return document.slug === undefined
        ? document.name
        : slugify(document.slug, { mode: 'pretty', cased: true })
    case 'slug':
      return slugify(document.slug ?? document.name)
    case 'categories':
      return unique(document.categories.map(downcase)).join('/')
    case 'slugified_categories':
      return unique(document.categories.map((category) => slugify(category))).join('/')
    default:
      return undefined
  }
}

/**
 * @param template with placeholders: `/:categories/:title/`
 * @returns the address, or the name of a placeholder that does not exist
 */
export function documentUrl(
  template: string,
  document: DocumentFacts,
): { readonly url: string; readonly unknown?: undefined } | { readonly unknown: string } {
  let unknown: string | undefined
  const filled = template.replace(/:([a-z_]+)/g, (_, key: string) => {
    const value = placeholder(key, document)
    if (value !== undefined) return escapePath(value)
    // `:year_:title`: the underscore is text where no placeholder ends with it.
    const shorter = key.endsWith('_') ? placeholder(key.slice(0, -1), document) : undefined
    if (shorter === undefined) unknown ??= key
    return `${escapePath(shorter ?? '')}_`
  })
  return unknown === undefined ? { url: cleanUrl(filled) } : { unknown }
}

/**
 * Fills a template in which all but a few placeholders is text: that of a page or of a static file.
 *
 * @param placeholders names and what they stand for, in the order in which they are looked for
 */
export function fillTemplate(
  template: string,
  placeholders: readonly (readonly [name: string, value: string])[],
): string {
  return cleanUrl(
    placeholders.reduce(
      (filled, [name, value]) => filled.replaceAll(`:${name}`, () => escapePath(value)),
      template,
    ),
  )
}

/** As Jekyll cleans addresses: nothing climbs, nothing is doubled, a `/` begins them. */
function cleanUrl(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/')
}

const encoder = new TextEncoder()

/** Percent-encodes what placeholders bring in, as Jekyll does: all but the characters of RFC 3986's paths. */
function escapePath(path: string): string {
  return path.replace(/[^A-Za-z\d\-._~!$&'()*+,;=:@/?]+/g, (others) =>
    Array.from(
      encoder.encode(others),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  )
}

/**
 * @param url an address of the site
 * @param outputExtension of what is there
 * @returns the file that a build writes: two addresses of one file are one
 */
export function destinationOf(url: string, outputExtension: string): string {
  const path = unescapePath(url)
  const file = path.endsWith('/') ? `${path}index` : path
  return outputExtension !== '' && file.endsWith(outputExtension) ? file : file + outputExtension
}

/** @returns the path behind an address; a `%` that begins no code is itself */
function unescapePath(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
