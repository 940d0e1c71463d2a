import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { atomFeed, type Feed, type FeedEntry, jsonFeed, openSearch, rssFeed, sitemap } from '.'
import { rfc822 } from './rss'

const entry: FeedEntry = {
  id: 'https://exemple.fr/actualites/un',
  url: 'https://exemple.fr/actualites/un/?a=1&b=2',
  title: 'Un & deux <trois> ]]> "quatre"',
  summary: 'Le chapeau.',
  html: '<p>Texte &amp; suite ]]> <img src="https://exemple.fr/a.png" alt=""></p>',
  published: '2019-03-01T10:47:00+01:00',
  updated: '2019-03-02T08:00:00+01:00',
  language: 'fr',
  authors: ['Camille & Cie'],
  categories: ['Données ouvertes'],
  image: { url: 'https://exemple.fr/b.png', alternative: 'Une « rue »' },
}

const feed: Feed = {
  title: 'Le titre',
  description: 'La description',
  self: 'https://exemple.fr/feed.xml',
  home: 'https://exemple.fr/',
  language: 'fr',
  author: 'La rédaction',
  entries: [
    entry,
    { ...entry, id: 'https://exemple.fr/actualites/deux', image: undefined, authors: [] },
  ],
}

interface Parsed {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: Parsed[]
}

/** @throws when the text is not well-formed XML */
function parseXml(xml: string): Parsed {
  const root: Parsed = { name: '', attributes: {}, text: '', children: [] }
  const path = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Parsed = { name, attributes: { ...attributes }, text: '', children: [] }
    path.at(-1)?.children.push(node)
    path.push(node)
  })
  parser.on('text', (text) => {
    const node = path.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => path.pop())
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('no element')
  return document
}

const all = (node: Parsed | undefined, name: string) =>
  node?.children.filter((child) => child.name === name) ?? []
const textOf = (node: Parsed | undefined, name: string) => all(node, name)[0]?.text

describe('Atom (RFC 4287)', () => {
  const root = parseXml(atomFeed(feed))
  const [first, second] = all(root, 'entry')

  test('a feed has an id, a title, an author, the time of its last change, and links', () => {
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': 'fr',
    })
    expect(textOf(root, 'id')).toBe(feed.self)
    expect(textOf(root, 'title')).toBe('Le titre')
    expect(textOf(root, 'updated')).toBe('2019-03-02T08:00:00+01:00')
    expect(textOf(all(root, 'author')[0], 'name')).toBe('La rédaction')
    expect(all(root, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', feed.self],
      ['alternate', feed.home],
    ])
  })

  test('an entry keeps its words, its HTML, its image and its dates', () => {
    expect(textOf(first, 'id')).toBe(entry.id)
    expect(textOf(first, 'title')).toBe(entry.title)
    expect(textOf(first, 'content')).toBe(entry.html)
    expect(all(first, 'content')[0]?.attributes.type).toBe('html')
    expect(textOf(first, 'published')).toBe(entry.published)
    expect(all(first, 'link')[0]?.attributes.href).toBe(entry.url)
    expect(all(first, 'category')[0]?.attributes.term).toBe('Données ouvertes')
    expect(textOf(all(first, 'author')[0], 'name')).toBe('Camille & Cie')
    const [media] = all(first, 'media:content')
    expect(media?.attributes.url).toBe('https://exemple.fr/b.png')
    expect(textOf(media, 'media:description')).toBe('Une « rue »')
    expect(all(second, 'media:content')).toEqual([])
  })

  test('every entry has one id, one title, one time of change', () => {
    for (const one of all(
      parseXml(atomFeed({ ...feed, entries: [{ ...entry, title: '' }] })),
      'entry',
    )) {
      for (const name of ['id', 'title', 'updated']) expect(all(one, name)).toHaveLength(1)
    }
  })
})

describe('RSS 2.0', () => {
  const [channel] = all(parseXml(rssFeed(feed)), 'channel')
  const [first, second] = all(channel, 'item')

  test('a channel has a title, a link, a description, and says where it is', () => {
    expect(textOf(channel, 'title')).toBe('Le titre')
    expect(textOf(channel, 'link')).toBe(feed.home)
    expect(textOf(channel, 'description')).toBe('La description')
    expect(all(channel, 'atom:link')[0]?.attributes).toMatchObject({ rel: 'self', href: feed.self })
    expect(textOf(channel, 'lastBuildDate')).toBe('Sat, 02 Mar 2019 08:00:00 +0100')
  })

  test('an item keeps its words, its HTML and its id, which is no address', () => {
    expect(textOf(first, 'title')).toBe(entry.title)
    expect(textOf(first, 'content:encoded')).toBe(entry.html)
    expect(textOf(first, 'guid')).toBe(entry.id)
    expect(all(first, 'guid')[0]?.attributes.isPermaLink).toBe('false')
    expect(textOf(first, 'dc:creator')).toBe('Camille & Cie')
    expect(textOf(second, 'dc:creator')).toBe('La rédaction')
  })

  test.each([
    ['2019-03-01T10:47:00+01:00', 'Fri, 01 Mar 2019 10:47:00 +0100'],
    ['2024-02-29T23:30:00Z', 'Thu, 29 Feb 2024 23:30:00 +0000'],
    ['2024-12-31T00:00:00.000-05:00', 'Tue, 31 Dec 2024 00:00:00 -0500'],
  ])('%s is %s', (time, written) => {
    expect(rfc822(time)).toBe(written)
  })
})

test('JSON Feed 1.1 has what the format asks for', () => {
  const document = JSON.parse(jsonFeed(feed))
  expect(document).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Le titre',
    feed_url: feed.self,
    home_page_url: feed.home,
  })
  expect(document.items[0]).toMatchObject({
    id: entry.id,
    content_html: entry.html,
    image: 'https://exemple.fr/b.png',
    _image: { alternative: 'Une « rue »' },
    authors: [{ name: 'Camille & Cie' }],
    tags: ['Données ouvertes'],
  })
  expect(document.items[1]).not.toHaveProperty('image')
})

test('whatever its texts hold, a feed is well-formed, and keeps what XML allows of them', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '&',
      '\u0000',
      '\u0001',
      '\uFFFE',
      '\uD800',
      '\u202E',
      '<!--',
      '\r',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const text = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, text, text, (title, html, url, name) => {
      const one = {
        ...entry,
        title,
        html,
        url,
        id: url,
        summary: name,
        authors: [name],
        categories: [name],
      }
      const hostileFeed = { ...feed, title: `t${title}`, author: name, entries: [one] }
      expect(all(parseXml(atomFeed(hostileFeed)), 'entry')).toHaveLength(1)
      expect(all(all(parseXml(rssFeed(hostileFeed)), 'channel')[0], 'item')).toHaveLength(1)
      expect(JSON.parse(jsonFeed(hostileFeed)).items).toHaveLength(1)
    }),
  )
})

test('OpenSearch: what a browser needs to offer the search, whatever the site is called', () => {
  const root = parseXml(
    openSearch({
      name: 'Le <site> & ses "amis" ]]>\u0000',
      url: 'https://exemple.fr/recherche/',
      icon: 'https://exemple.fr/icon.svg',
      language: 'fr',
    }),
  )
  expect(root.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/')
  expect(textOf(root, 'ShortName')).toBe('Le <site> & ses…')
  expect(textOf(root, 'LongName')).toBe('Le <site> & ses "amis" ]]>')
  expect(all(root, 'Url')[0]?.attributes).toEqual({
    type: 'text/html',
    template: 'https://exemple.fr/recherche/?q={searchTerms}',
  })
})

describe('sitemap', () => {
  const entries = [1, 2, 3].map((number) => ({
    url: `https://exemple.fr/${number}/?a&b=<c>`,
    changed: number === 1 ? '2024-01-02' : undefined,
    images: number === 1 ? ['https://exemple.fr/a&b.png'] : [],
  }))
  const urlOf = (part: number) => `https://exemple.fr/sitemaps/${part}.xml`

  test('a small one is a file, with the images of each address', () => {
    const { root, parts } = sitemap(entries, urlOf)
    expect(parts).toEqual([])
    const [first, second] = all(parseXml(root), 'url')
    expect(textOf(first, 'loc')).toBe('https://exemple.fr/1/?a&b=<c>')
    expect(textOf(first, 'lastmod')).toBe('2024-01-02')
    expect(textOf(all(first, 'image:image')[0], 'image:loc')).toBe('https://exemple.fr/a&b.png')
    expect(second?.children.map(({ name }) => name)).toEqual(['loc'])
  })

  test('a large one is an index of parts, which have every address once', () => {
    const { root, parts } = sitemap(entries, urlOf, 2)
    const index = parseXml(root)
    expect(index.name).toBe('sitemapindex')
    expect(all(index, 'sitemap').map((one) => textOf(one, 'loc'))).toEqual([urlOf(1), urlOf(2)])
    const found = parts.flatMap((part) =>
      all(parseXml(part), 'url').map((one) => textOf(one, 'loc')),
    )
    expect(found).toEqual(entries.map(({ url }) => url))
  })
})
