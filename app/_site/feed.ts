import { basePath } from '@/lib/base-path'
import { atomFeed, type Feed, type FeedEntry, jsonFeed, rssFeed } from '@/lib/feeds'
import { toHtml } from '@/lib/markdown'
import {
  type Document,
  encodedAddress,
  publishedText,
  type Section,
  type Site,
  type SiteFacts,
  type SiteFeed,
  type Target,
  zonedTime,
} from '@/lib/site'

const formats = {
  atom: { write: atomFeed, type: 'application/atom+xml' },
  rss: { write: rssFeed, type: 'application/rss+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
} as const

/** @returns content types of feeds, as links to them say */
export function feedType({ format }: Pick<SiteFeed, 'format'>): string {
  return formats[format].type
}

/** « Site », « Site – Actualités » */
function feedTitle({ subject }: Pick<SiteFeed, 'subject'>, { name }: SiteFacts): string {
  return subject === undefined ? name : `${name} – ${subject}`
}

/**
 * @param target what a page shows
 * @returns the feeds that give the same, for its `<link rel="alternate">`; those of an article are its
 *   section's
 */
export function feedLinks(target: Target, { feeds, facts, sections }: Site): FeedLinks {
  const home = homeOf(target, sections)
  const links: FeedLinks = {}
  for (const feed of feeds.filter((one) => one.home === home && one.isOffered)) {
    const link = { url: encodedAddress(feed.path), title: feedTitle(feed, facts) }
    links[feedType(feed)] = [...(links[feedType(feed)] ?? []), link]
  }
  return links
}

/** By content type, as Next has them. */
type FeedLinks = Record<string, { url: string; title: string }[]>

function homeOf(target: Target, sections: readonly Section[]): string | undefined {
  switch (target.kind) {
    case 'home':
    case 'subscribe':
      return `${basePath}/`
    case 'listing':
      return target.section.path
    case 'theme':
      return target.theme.path
    case 'document':
      return sections.find(({ name }) => name === target.document.section)?.path
    default:
      return undefined
  }
}

/** @returns a feed, written in its format */
export function writeFeed(feed: SiteFeed, { facts }: Pick<Site, 'facts'>): string {
  const absolute = (path: string) => new URL(path, facts.url).href
  const content: Feed = {
    title: feedTitle(feed, facts),
    description: facts.description,
    self: absolute(feed.path),
    home: absolute(feed.home),
    language: facts.language,
    author: facts.author,
    entries: feed.documents.map((document) => {
      const url = absolute(document.path)
      const id = feed.ids === 'address' ? url : absolute(document.id)
      return { id, url, ...entryOf(document, absolute) }
    }),
  }
  return formats[feed.format].write(content)
}

type EntryText = Omit<FeedEntry, 'id' | 'url'>

/** A document is in several feeds: its text is made once. */
const entries = new WeakMap<Document, EntryText>()

function entryOf(document: Document, absolute: (path: string) => string): EntryText {
  const entry = entries.get(document) ?? readEntry(document, absolute)
  entries.set(document, entry)
  return entry
}

function readEntry(document: Document, absolute: (path: string) => string): EntryText {
  const { title, language, date, updated, author, categories, tags, images } = document
  const { body, summary } = publishedText(document)
  const published = date ? zonedTime(date) : '1970-01-01T00:00:00Z'
  const image = images.find(({ size }) => size)
  return {
    title,
    summary,
    html: toHtml(body, new URL(absolute(document.path))),
    published,
    updated: typeof updated === 'object' ? zonedTime(updated) : published,
    language,
    authors: author ? [author] : [],
    categories: [...new Set([...categories, ...tags])],
    image: image && { url: absolute(image.src), alternative: image.alt ?? '' },
  }
}
