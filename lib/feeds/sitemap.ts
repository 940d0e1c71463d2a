import { declaration, element } from './xml'

/** An address that search engines should know. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string
  /** When it last changed, ISO 8601. */
  readonly changed: string | undefined
  /** Absolute addresses of its images. */
  readonly images: readonly string[]
}

/** As many addresses as a file may hold. */
const MOST_ENTRIES = 50_000

/**
 * @param entries of the whole site
 * @param urlOf absolute address of a part, from 1
 * @param most addresses of a part
 * @returns `root`, to stand at the address of the site map: the addresses, or, past 50,000, an index of
 *   `parts`, which have them
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
 */
export function sitemap(
  entries: readonly SitemapEntry[],
  urlOf: (part: number) => string,
  most = MOST_ENTRIES,
): { readonly root: string; readonly parts: readonly string[] } {
  if (entries.length <= most) return { root: urlSet(entries), parts: [] }
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, part) =>
    urlSet(entries.slice(part * most, (part + 1) * most)),
  )
  const index = element(
    'sitemapindex',
    parts.map((_, part) => element('sitemap', [element('loc', urlOf(part + 1))])),
    { xmlns },
  )
  return { root: `${declaration}\n${index}\n`, parts }
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function urlSet(entries: readonly SitemapEntry[]): string {
  const root = element(
    'urlset',
    entries.map(({ url, changed, images }) =>
      element('url', [
        element('loc', url),
        element('lastmod', changed ?? ''),
        ...images.map((image) => element('image:image', [element('image:loc', image)])),
      ]),
    ),
    { xmlns, 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' },
  )
  return `${declaration}\n${root}\n`
}
