import { mediaContent } from './atom'
import { type Feed, type FeedEntry, lastChange } from './feed'
import { declaration, element, empty } from './xml'

/**
 * @param feed what to say
 * @returns an RSS 2.0 document
 * @see https://www.rssboard.org/rss-specification
 */
export function rssFeed(feed: Feed): string {
  const channel = element('channel', [
    element('title', feed.title),
    element('link', feed.home),
    // A channel must have a description.
    element('description', feed.description || feed.title),
    element('language', feed.language),
    ...(feed.entries.length > 0 ? [element('lastBuildDate', rfc822(lastChange(feed)))] : []),
    empty('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    ...feed.entries.map((entry) => rssItem(entry, feed)),
  ])
  const root = element('rss', [channel], {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  })
  return `${declaration}\n${root}\n`
}

function rssItem(entry: FeedEntry, { author }: Feed): string {
  const authors = entry.authors.length > 0 ? entry.authors : [author]
  return element('item', [
    element('title', entry.title),
    element('link', entry.url),
    element('guid', entry.id, { isPermaLink: String(entry.id === entry.url) }),
    element('pubDate', rfc822(entry.published)),
    ...authors.map((name) => element('dc:creator', name)),
    ...entry.categories.map((name) => element('category', name)),
    // An item must have a title or a description.
    element('description', entry.summary || (entry.title === '' ? entry.url : '')),
    element('content:encoded', entry.html),
    mediaContent(entry),
  ])
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * @param time RFC 3339, with offset
 * @returns the same moment as RSS writes it, with the same offset: `Fri, 01 Mar 2019 10:47:00 +0100`
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5
 */
export function rfc822(time: string): string {
  const [, year = '', month = '', day = '', clock = '', offset = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[-+]\d\d:\d\d)$/.exec(time) ?? []
  const weekday = days[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()]
  const zone = offset === 'Z' ? '+0000' : offset.replace(':', '')
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${clock} ${zone}`
}
