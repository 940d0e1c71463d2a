import { type Feed, type FeedEntry, lastChange } from './feed'
import { declaration, element, empty } from './xml'

/**
 * @param feed what to say
 * @returns an Atom document
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(feed: Feed): string {
  const root = element(
    'feed',
    [
      element('id', feed.self),
      element('title', feed.title),
      element('subtitle', feed.description),
      element('updated', lastChange(feed)),
      empty('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      empty('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      element('author', [element('name', feed.author)]),
      ...feed.entries.map(atomEntry),
    ],
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': feed.language,
    },
  )
  return `${declaration}\n${root}\n`
}

function atomEntry(entry: FeedEntry): string {
  return element(
    'entry',
    [
      element('id', entry.id),
      // An entry must have a title, even where its document has none (RFC 4287, 4.1.2).
      element('title', entry.title) || '<title/>',
      empty('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      element('published', entry.published),
      element('updated', entry.updated),
      ...entry.authors.map((name) => element('author', [element('name', name)])),
      ...entry.categories.map((term) => empty('category', { term })),
      element('summary', entry.summary),
      element('content', entry.html, { type: 'html' }),
      mediaContent(entry),
    ],
    { 'xml:lang': entry.language },
  )
}

/**
 * @returns the image of an entry with its alternative, or nothing
 * @see https://www.rssboard.org/media-rss
 */
export function mediaContent({ image }: FeedEntry): string {
  if (!image) return ''
  const attributes = { url: image.url, medium: 'image' }
  if (image.alternative === '') return empty('media:content', attributes)
  const description = element('media:description', image.alternative, { type: 'plain' })
  return element('media:content', [description], attributes)
}
