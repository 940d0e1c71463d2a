import { type Hash, isHash, isList, type Value } from '@/lib/jekyll'
import type { Document } from './document'
import type { Section } from './section'
import { themeSlug } from './words'

/** What a feed is about, and where. */
export interface FeedAt {
  /** Decoded, from the root of the site: `/feed.xml`. */
  readonly path: string
  /** A section, a theme, a category; the whole site when nothing is said. */
  readonly subject: string | undefined
  /** Address of the page that lists the same. */
  readonly home: string
  /** Newest first, all of them dated and public. */
  readonly documents: readonly Document[]
}

/**
 * The feeds of categories and tags that a configuration asks of jekyll-feed, at the addresses that it
 * writes them: the words as they are (`/feed/by_tag/IA.xml`, `/feed/notes/Vie publique.xml`).
 *
 * @param said `feed` of the configuration
 * @param whole sections of the feed of the whole site
 * @param sections all of them
 * @see https://github.com/jekyll/jekyll-feed#categories
 * @see https://github.com/jekyll/jekyll-feed#tags
 */
export function askedFeeds(
  said: Hash | undefined,
  whole: readonly Section[],
  sections: readonly Section[],
): readonly FeedAt[] {
  const collections = isHash(said?.collections) ? said.collections : undefined
  return [
    ...whole.flatMap((section) => categoryFeeds(said?.categories, section, '/feed/')),
    ...sections.flatMap((section) => {
      const collection = collections?.[section.name]
      const categories = isHash(collection) ? collection.categories : undefined
      return categoryFeeds(categories, section, `/feed/${section.name}/`)
    }),
    ...whole.flatMap((section) => tagFeeds(said?.tags, section)),
  ]
}

function categoryFeeds(asked: Value | undefined, section: Section, folder: string): FeedAt[] {
  return wordsIn(asked).map((category) => ({
    ...{ path: `${folder}${category}.xml`, subject: category, home: section.path },
    documents: having(category, section, ({ categories }) => categories),
  }))
}

/** Feeds of tags with other characters are written by no version of jekyll-feed. */
const plainTag = /^\w+$/

function tagFeeds(asked: Value | undefined, section: Section): FeedAt[] {
  if (asked === undefined || asked === null || asked === false) return []
  const only = wordsIn(isHash(asked) ? asked.only : undefined)
  const except = new Set(wordsIn(isHash(asked) ? asked.except : undefined))
  const used = new Set(section.documents.flatMap(({ tags }) => tags))
  return (only.length > 0 ? only : [...used])
    .filter((tag) => plainTag.test(tag) && !except.has(tag))
    .map((tag) => ({
      ...{ path: `${tagsFolder(asked)}${tag}.xml`, subject: tag, home: section.path },
      documents: having(tag, section, ({ tags }) => tags),
    }))
}

function having(
  word: string,
  { documents }: Section,
  wordsOf: (document: Document) => readonly string[],
): readonly Document[] {
  const slug = themeSlug(word)
  return documents.filter((document) => wordsOf(document).some((one) => themeSlug(one) === slug))
}

function wordsIn(list: Value | undefined): readonly string[] {
  return isList(list) ? list.map(String).filter((word) => word.trim() !== '') : []
}

/** @returns the folder of feeds of tags: `/feed/by_tag/` */
export function tagsFolder(tags: Value | undefined): string {
  return `${pathOf(textAt(tags, 'path') ?? '/feed/by_tag').replace(/\/+$/, '')}/`
}

/** @returns an address from the root of the site */
export function pathOf(written: string): string {
  return `/${written.replace(/^\/+/, '')}`
}

/** @returns what a map says under a key, where that is a text */
export function textAt(value: Value | undefined, key: string): string | undefined {
  const text = isHash(value) ? value[key] : undefined
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}
