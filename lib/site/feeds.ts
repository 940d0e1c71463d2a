import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHash, type JekyllConfig, type Value } from '@/lib/jekyll'
import type { Document } from './document'
import { askedFeeds, type FeedAt, pathOf, tagsFolder, textAt } from './jekyll-feeds'
import type { Section } from './section'
import type { Theme } from './themes'
import { themeSlug } from './words'

/** A feed of the site. */
export interface SiteFeed extends FeedAt {
  readonly format: 'atom' | 'rss' | 'json'
  /** What its entries are known by: Jekyll's `id`, or their address. */
  readonly ids: 'jekyll' | 'address'
  /** Whether pages lead to it: not where another address has the same. */
  readonly isOffered: boolean
}

/** A template of a feed at the root of a folder: Jekyll writes it at the address of its name. */
export interface OwnFeed {
  /** Name of the file: `feed.actualites.xml`. */
  readonly name: string
  readonly format: 'atom' | 'rss'
}

/** What feeds are made from. */
interface FeedSources {
  /** `baseurl`. */
  readonly base: string
  readonly config: JekyllConfig
  readonly sections: readonly Section[]
  readonly themes: readonly Theme[]
  readonly own: readonly OwnFeed[]
}

/** Entries of a feed, where the configuration does not say (jekyll-feed's). */
const POSTS_LIMIT = 10

/** As for themes: a category that only one document has leads nowhere else. */
const FEWEST_DOCUMENTS = 2

/**
 * Every feed of the site, at the addresses that subscribers of a Jekyll site have. Of two at one
 * address, the folder's own wins, then the whole site's, a section's, a theme's, a category's.
 *
 * @see https://github.com/jekyll/jekyll-feed
 */
export function feedsOf({ base, config, sections, themes, own }: FeedSources): readonly SiteFeed[] {
  const said = isHash(config.data.feed) ? config.data.feed : undefined
  const limit = Number(said?.posts_limit ?? POSTS_LIMIT) || POSTS_LIMIT
  const whole = wholeOf(sections)
  const site = {
    subject: undefined,
    home: `${base}/`,
    documents: whole.flatMap(({ documents }) => documents),
  }
  const ofSection = (section: Section) => ({
    ...{ subject: section.title, home: section.path, documents: section.documents },
  })
  const tagsPath = tagsFolder(said?.tags)
  const feeds: readonly FeedAt[] = [
    { path: pathOf(textAt(said, 'path') ?? '/feed.xml'), ...site },
    ...sections.map((section) => ({
      path: pathOf(collectionPath(said?.collections, section) ?? `/feed/${section.name}.xml`),
      ...ofSection(section),
    })),
    ...themes.map(({ name, slug, path, documents }) => ({
      ...{ path: `${tagsPath}${slug}.xml`, subject: name, home: path, documents },
    })),
    ...whole.flatMap(categoriesOf).map(({ section, slug, name, documents }) => ({
      ...{ path: `/feed/${slug}.xml`, subject: name, home: section.path, documents },
    })),
  ]
  const all: readonly SiteFeed[] = [
    ...own.map(({ name, format }): SiteFeed => {
      const section = sections.find((one) => name.split('.').includes(one.name))
      const ids = format === 'rss' ? 'address' : 'jekyll'
      return { path: `/${name}`, format, ids, ...offered, ...(section ? ofSection(section) : site) }
    }),
    ...feeds.map((feed): SiteFeed => ({ ...feed, format: 'atom', ids: 'jekyll', ...offered })),
    { path: '/rss.xml', format: 'rss', ids: 'jekyll', ...offered, ...site },
    { path: '/feed.json', format: 'json', ids: 'jekyll', ...offered, ...site },
    ...askedFeeds(said, whole, sections).map(
      (feed): SiteFeed => ({ ...feed, format: 'atom', ids: 'jekyll', isOffered: false }),
    ),
  ]
  const byPath = new Map(
    all.toReversed().map((feed) => [feed.path, { ...feed, path: base + feed.path }]),
  )
  return (
    [...byPath.values()]
      .toReversed()
      .map((feed) => ({ ...feed, documents: newest(feed.documents, limit) }))
      // Subscribers keep what the configuration asks for, even while it is empty.
      .filter(({ documents, subject, isOffered }) => {
        return documents.length > 0 || subject === undefined || !isOffered
      })
  )
}

const offered = { isOffered: true } as const

/** The sections of the feed of the whole site: posts, as subscribers had them, or else the news. */
function wholeOf(sections: readonly Section[]): readonly Section[] {
  const posts = sections.filter(({ name }) => name === 'posts')
  if (posts.length > 0) return posts
  const news = sections.filter(({ kind }) => kind === 'news')
  return news.length > 0 ? news : sections
}

/** Pointers are no news of their own, and what has no date is none. */
function newest(documents: readonly Document[], limit: number): readonly Document[] {
  return documents
    .filter(({ date, redirectTo, isPublic }) => date && redirectTo === undefined && isPublic)
    .sort((a, b) => (b.date?.time ?? 0) - (a.date?.time ?? 0) || laterFile(a, b))
    .slice(0, limit)
}

/** Of one moment, as jekyll-feed has them: posts by their names, documents of collections the other way. */
function laterFile(a: Document, b: Document): number {
  if (a.section !== b.section || a.section === 'posts') return 0
  return a.file < b.file ? 1 : -1
}

interface Category {
  readonly section: Section
  readonly slug: string
  readonly name: string
  readonly documents: Document[]
}

function categoriesOf(section: Section): readonly Category[] {
  const categories = new Map<string, Category>()
  for (const document of section.documents) {
    for (const name of document.categories) {
      const slug = themeSlug(name)
      const category = categories.get(slug) ?? { section, slug, name, documents: [] }
      category.documents.push(document)
      categories.set(slug, category)
    }
  }
  return [...categories.values()].filter(
    ({ slug, documents }) => slug !== '' && documents.length >= FEWEST_DOCUMENTS,
  )
}

function collectionPath(collections: Value | undefined, { name }: Section): string | undefined {
  return isHash(collections) ? textAt(collections[name], 'path') : undefined
}

/**
 * @param folder the content folder
 * @returns the templates of feeds at its root, each in the format that its text is in
 */
export function ownFeeds(folder: string): readonly OwnFeed[] {
  return namesIn(folder)
    .filter((name) => /^(?:[\w-]*feed|rss|atom)(?:[.-][\w.-]+)?\.xml$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(/*turbopackIgnore: true*/ folder, name), 'utf8')
      return { name, format: /<rss\b/.test(text) ? 'rss' : 'atom' }
    })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
  } catch {
    return []
  }
}
