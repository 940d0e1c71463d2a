import { excerptOf } from './excerpt'
import type { SplitText } from './front-matter'
import {
  type Build,
  type Draft,
  dateOf,
  dayText,
  formatOf,
  isFuture,
  isTruthy,
  isYaml,
  one,
  permalinkOf,
  redirectKeys,
  saysPublished,
  spell,
  splitName,
  tagsOf,
  unique,
  words,
  writtenDay,
} from './item'
import { mergeHashes } from './merge'
import { destinationOf, documentUrl, templateOfStyle, withSuffix } from './permalink'
import { titleOfSlug } from './slug'
import { utc } from './time'
import type { CollectionConfig, ItemDate } from './types'
import { entriesOf, type Hash, hashOf } from './values'

/** Where a document was found. */
export interface DocumentSource {
  readonly file: string
  /** Folder of its collection, relative to the site's: `_notes`. */
  readonly root: string
  readonly collection: CollectionConfig
  readonly isDraft: boolean
  readonly split: SplitText
  readonly defaults: Hash
}

const datedName = /^(?:.*\/)?(\d{2,4})-(\d{1,2})-(\d{1,2})-([^/]*)(\.[^./]+)$/
const namedFile = /^(?:.*\/)?([^/]*)(\.[^./]+)$/

/** @returns whether a file may be a post: its name begins with a date */
export function hasDatedName(file: string): boolean {
  return datedName.test(file)
}

/**
 * Makes a document of a collection, as Jekyll's `Document`.
 *
 * @returns `undefined` when its date or its address cannot be read, which is reported
 */
export function readDocument(source: DocumentSource, build: Build): Draft | undefined {
  const { file, collection, split, isDraft } = source
  const { frontMatter, body } = split
  const { stem, extension } = splitName(file)
  const written = mergeHashes(source.defaults, frontMatter.data)
  // A document in YAML is what it says: Jekyll adds nothing from its name.
  const name = isYaml(file) ? undefined : nameOf(file)
  const date = dateOfDocument(source, written, build)
  const { permalink, isValid } = permalinkOf(file, written, frontMatter, build)
  if (date === 'unreadable' || !isValid) return undefined

  const { format, outputExtension: converted } = formatOf(
    extension,
    build.config.markdownExtensions,
  )
  const outputExtension = extensionOf(permalink) ?? converted
  const categories = categoriesOf(source, written, build)
  const tags = tagsOf(written)
  const slug = 'slug' in written && written.slug !== null ? spell(written.slug) : name?.slug
  const url = documentUrl(permalink ?? templateOf(collection, build), {
    collection: collection.label,
    outputExtension,
    name: stem,
    path: pathInCollection(source, build),
    slug,
    categories,
    time: date?.time ?? build.time,
  })
  if (url.unknown !== undefined) {
    const place = frontMatter.placeOf(['permalink'])
    const facts = {
      placeholder: url.unknown,
      permalink: permalink ?? templateOf(collection, build),
    }
    build.report({ code: 'placeholder', file, ...place, facts })
    return undefined
  }

  const separator = isTruthy(written.excerpt_separator)
    ? spell(written.excerpt_separator)
    : build.config.excerptSeparator
  const excerpt = isTruthy(written.excerpt) ? spell(written.excerpt) : excerptOf(body, separator)
  const isUnpublished = !saysPublished(written)
  const future = isFuture(date, build)
  const { config } = build
  const writes =
    (!isDraft || config.showDrafts) &&
    (!future || config.future) &&
    (!isUnpublished || config.unpublished)
  // Only posts are kept from Liquid until their day; other collections only what says `false`.
  const included =
    collection.label === 'posts' ? writes : config.unpublished || written.published !== false
  return {
    kind: 'document',
    file,
    collection: collection.label,
    format,
    outputExtension,
    url: url.url,
    data: hashOf([
      ['draft', isDraft],
      ...entriesOf(written),
      ...(name && !isTruthy(written.title) ? [['title', titleOfSlug(name.slug)] as const] : []),
      ...(slug === undefined ? [] : [['slug', slug] as const]),
      ...(name && !isTruthy(written.ext) ? [['ext', name.extension] as const] : []),
      ...(date ? [['date', date.time] as const] : []),
      ['categories', categories],
      ['tags', tags],
    ]),
    frontMatter,
    body,
    bodyLine: split.bodyLine,
    date,
    categories,
    tags,
    excerpt: isYaml(file) ? undefined : excerpt,
    ...redirectKeys(written),
    hidden: [
      ...(isDraft ? (['draft'] as const) : []),
      ...(future ? (['future'] as const) : []),
      ...(isUnpublished ? (['unpublished'] as const) : []),
    ],
    included,
    written: writes && included && collection.output,
    destination: destinationOf(url.url, outputExtension),
  }
}

/** What the name of a file says: `2019-03-01-Élan.md`. */
function nameOf(file: string): { slug: string; extension: string } | undefined {
  const [, , , , datedSlug, datedExtension] = datedName.exec(file) ?? []
  const [, plainSlug, plainExtension] = namedFile.exec(file) ?? []
  const slug = datedSlug ?? plainSlug
  if (slug === undefined) {
    const { stem } = splitName(file)
    return { slug: stem, extension: '' }
  }
  return { slug: slug.replace(/\.*$/, ''), extension: datedExtension ?? plainExtension ?? '' }
}

/** The `date` of the front matter, or else of the name. */
function dateOfDocument(
  { file, split: { frontMatter } }: DocumentSource,
  written: Hash,
  build: Build,
): ItemDate | undefined | 'unreadable' {
  const value = written.date ?? null
  if (value !== null) {
    const time = dateOf(value, build)
    if (time) return { time, day: writtenDay(time, value, frontMatter), from: 'front-matter' }
    const facts = { value: spell(value) || 'list' }
    build.report({ code: 'date', file, ...frontMatter.placeOf(['date']), facts })
    return 'unreadable'
  }
  const match = datedName.exec(file)
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  const text = `${year}-${month}-${day}`
  const time = dateOf(text, build)
  const clock = time?.clock
  if (!time || !clock || !isDay(clock, Number(month), Number(day))) {
    build.report({ code: 'name-date', file, line: 1, column: 1, facts: { value: text } })
    return 'unreadable'
  }
  const shown = ['', String(clock.getUTCFullYear()), month, day]
  return { time, day: dayText(shown), from: 'name' }
}

function isDay(clock: Date, month: number, day: number): boolean {
  const time = utc([clock.getUTCFullYear(), month, day])
  return new Date(time).getUTCDate() === day && clock.getUTCMonth() === month - 1
}

/** The named styles are the site's alone: in a collection `pretty` is the address `/pretty`. */
export function templateOf(
  collection: CollectionConfig,
  { config }: Pick<Build, 'config'>,
): string {
  if (collection.permalink !== undefined) return collection.permalink
  if (collection.label === 'posts') return templateOfStyle(config.permalink)
  return withSuffix('/:collection/:path', config.permalink)
}

/** The extension that a permalink names: `/a/b.json`. */
export function extensionOf(permalink: string | undefined): string | undefined {
  if (permalink === undefined || permalink.endsWith('/')) return undefined
  return splitName(permalink).extension || undefined
}

/** Posts may lie in a `_posts` of any folder, which leaves its trace. */
function pathInCollection({ file, root }: DocumentSource, { config }: Build): string {
  const { extension } = splitName(file)
  const { collectionsDir } = config
  const path = inCollections(file.slice(0, file.length - extension.length), collectionsDir)
  return path.replace(inCollections(root, collectionsDir), '').replace(/\.*$/, '')
}

/** Folders above `_posts`, then what the defaults say, then the file, each once. */
function categoriesOf(source: DocumentSource, written: Hash, { config }: Build): readonly string[] {
  const { file, root, isDraft, defaults, split } = source
  const special = isDraft ? '_drafts' : inCollections(root, config.collectionsDir)
  const path = inCollections(file, config.collectionsDir)
  const above = path.startsWith(special) ? '' : (path.split(special)[0] ?? '')
  const folders = above.split('/').filter((name) => name !== '')
  const plural = [defaults, split.frontMatter.data].flatMap(({ categories }) => words(categories))
  return unique([...folders, ...plural, ...one(written.category)])
}

/** @returns the path of a document as templates see it (`relative_path`): without `collections_dir` */
export function inCollections(file: string, collectionsDir: string): string {
  return collectionsDir !== '' && file.startsWith(`${collectionsDir}/`)
    ? file.slice(collectionsDir.length + 1)
    : file
}
