import type { Feed, FeedEntry } from './feed'
import { withoutForbidden } from './xml'

/**
 * @param feed what to say
 * @returns a JSON Feed document
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(jsonItem),
  }
  return `${JSON.stringify(document, wellFormed, 2)}\n`
}

function jsonItem(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title || undefined,
    summary: entry.summary || undefined,
    content_html: entry.html,
    image: entry.image?.url,
    // The format has no place for what the image shows: an extension, as its names begin.
    _image: entry.image?.alternative ? { alternative: entry.image.alternative } : undefined,
    date_published: entry.published,
    date_modified: entry.updated,
    language: entry.language,
    authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
    tags: entry.categories.length > 0 ? entry.categories : undefined,
  }
}

/** Halves of pairs and control characters are no text: they are left out, as in the XML formats. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutForbidden(value) : value
}
