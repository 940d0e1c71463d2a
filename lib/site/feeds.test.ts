import { expect, test } from 'vitest'
import { loadSite } from './load'
import { article, folderOf } from './testing/folder'
import { jekyllId } from './text'

const feedsIn = (files: Readonly<Record<string, string>>) => {
  const { feeds } = loadSite(folderOf(files))
  return feeds.map(({ path, format, subject, home, documents, ids }) => ({
    ...{ path, format, subject, home, ids, documents: documents.map(({ slug }) => slug) },
  }))
}

const dated = (day: string, keys = '') => `---\ntitle: T\ndate: ${day}\n${keys}---\n`

test('a site has its feeds, those of its section, of its themes and categories', () => {
  const files = {
    'content/actualites/a.md': dated('2024-01-01', 'tags: [Données ouvertes]\ncategories: [Été]\n'),
    'content/actualites/b.md': dated('2024-01-02', 'tags: [données ouvertes]\ncategories: [Été]\n'),
    'content/actualites/c.md': dated('2024-01-03', 'redirect_to: https://exemple.fr/\n'),
  }
  const both = ['b', 'a']
  const jekyll = { ids: 'jekyll', documents: both }
  expect(feedsIn(files)).toEqual([
    { path: '/feed.xml', format: 'atom', subject: undefined, home: '/', ...jekyll },
    {
      ...{ path: '/feed/actualites.xml', format: 'atom', subject: 'Actualités' },
      ...{ home: '/actualites/', ...jekyll },
    },
    {
      ...{ path: '/feed/by_tag/donnees-ouvertes.xml', format: 'atom' },
      ...{ subject: 'données ouvertes', home: '/themes/donnees-ouvertes/', ...jekyll },
    },
    {
      ...{ path: '/feed/ete.xml', format: 'atom', subject: 'Été', home: '/actualites/' },
      ...jekyll,
    },
    { path: '/rss.xml', format: 'rss', subject: undefined, home: '/', ...jekyll },
    { path: '/feed.json', format: 'json', subject: undefined, home: '/', ...jekyll },
  ])
})

test('a feed has the newest ten, or as many as the configuration says', () => {
  const articles = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `content/actualites/a-${at}.md`,
      dated(`2024-01-${String(at + 1).padStart(2, '0')}`),
    ]),
  )
  expect(feedsIn(articles)[0]?.documents).toHaveLength(10)
  expect(feedsIn(articles)[0]?.documents[0]).toBe('a-11')
  const config = 'feed:\n  path: atom.xml\n  posts_limit: 3\n'
  expect(feedsIn({ ...articles, 'content/_config.yml': config })[0]).toMatchObject({
    path: '/atom.xml',
    documents: ['a-11', 'a-10', 'a-9'],
  })
})

test('templates of feeds at the root of the folder keep their address and their format', () => {
  const feeds = feedsIn({
    'content/actualites/a.md': article(),
    'content/feed.actualites.xml': '---\n---\n<rss version="2.0">{{ site.title }}</rss>',
    'content/feed.xml': '---\n---\n<feed></feed>',
    'content/feed-old.txt': '<rss>',
  })
  expect(feeds.slice(0, 2)).toMatchObject([
    { path: '/feed.actualites.xml', format: 'rss', subject: 'Actualités', ids: 'address' },
    { path: '/feed.xml', format: 'atom', subject: undefined, ids: 'jekyll' },
  ])
  expect(feeds.filter(({ path }) => path === '/feed.xml')).toHaveLength(1)
})

test('a site without articles has an empty feed, not none: subscribers keep theirs', () => {
  expect(feedsIn({ 'content/pages/p.md': '---\ntitle: P\n---\n' })[0]).toMatchObject({
    path: '/feed.xml',
    documents: [],
  })
})

test('the feed of a site with posts has posts alone, as jekyll-feed writes it', () => {
  const feeds = feedsIn({
    'content/_config.yml': 'title: T\ncollections: { notes: { output: true } }\n',
    'content/_posts/2024-03-01-un.md': '---\ncategories: [Vie publique]\n---\n',
    'content/_posts/2024-03-02-deux.md': '---\ncategories: [Seule]\n---\n',
    'content/_notes/une.md': dated('2024-05-01'),
    'content/_notes/autre.md': dated('2024-05-01'),
  })
  const byPath = new Map(feeds.map(({ path, documents }) => [path, documents]))
  expect(byPath.get('/feed.xml')).toEqual(['deux', 'un'])
  expect(byPath.get('/feed/notes.xml')).toEqual(['une', 'autre'])
  expect(byPath.has('/feed/seule.xml')).toBe(false)
})

// What jekyll-feed 0.17 writes of the same folder; its addresses are words as they are written.
test('categories and tags that the configuration names have feeds at the addresses of jekyll-feed', () => {
  const files = {
    'content/_posts/2024-03-01-un.md': '---\ncategories: [Vie publique]\ntags: [IA, Été]\n---\n',
    'content/_posts/2024-03-02-deux.md': '---\ntags: [ia, open_data]\n---\n',
    'content/_notes/une.md': dated('2024-05-01', 'categories: [Brèves]\n'),
  }
  const asked = (feed: string) => {
    const config = `title: T\ncollections: { notes: { output: true } }\nfeed: { ${feed} }\n`
    const { feeds } = loadSite(folderOf({ ...files, 'content/_config.yml': config }))
    return feeds
      .filter(({ isOffered }) => !isOffered)
      .map(({ path, documents }) => [path, documents.map(({ slug }) => slug).join(' ')])
  }
  expect(asked('')).toEqual([])
  expect(asked('categories: [Vie publique]')).toEqual([['/feed/Vie publique.xml', 'un']])
  expect(asked('collections: { notes: { categories: [Brèves] } }')).toEqual([
    ['/feed/notes/Brèves.xml', 'une'],
  ])
  expect(asked('categories: [Rien]')).toEqual([['/feed/Rien.xml', '']])
  expect(asked('tags: true')).toEqual([
    ['/feed/by_tag/open_data.xml', 'deux'],
    ['/feed/by_tag/IA.xml', 'deux un'],
  ])
  expect(asked('tags: { path: /t/, except: [IA] }')).toEqual([['/t/open_data.xml', 'deux']])
  expect(asked('tags: { only: [IA] }')).toEqual([['/feed/by_tag/IA.xml', 'deux un']])
  expect(asked('tags: false, categories: x, collections: [notes]')).toEqual([])
})

// What Jekyll 4.3 and jekyll-feed 0.17 say of the same files.
test.each([
  ['/actualites/x/', 'x', '/actualites/x'],
  ['/2019/03/01/x.html', 'x', '/2019/03/01/x'],
  ['/publications/autre/', 'y', '/publications/y'],
  ['/x.html', 'x', '/x'],
  ['/2024/03/02/mon-slug-été.html', 'Mon slug été', '/2024/03/02/Mon%20slug%20%C3%A9t%C3%A9'],
  ['/2024/e%CC%81te%CC%81.html', 'e\u0301te\u0301', '/2024/%C3%A9t%C3%A9'],
  ['/2024/crochet-a+b.html', '[crochet] {x} a+b', '/2024/%5Bcrochet%5D%20%7Bx%7D%20a+b'],
])('at %s, the id of « %s » is %s', (path, slug, id) => {
  expect(jekyllId(path, slug)).toBe(id)
})

test('the id of a document has the slug of its front matter, or the name of its file without date', () => {
  const { documents } = loadSite(
    folderOf({
      'content/_config.yml': 'title: T\nbaseurl: /base\n',
      'content/_posts/2024-03-01-un.md': '---\n---\n',
      'content/_posts/2024-03-02-deux.md': '---\nslug: Autre\n---\n',
    }),
  )
  expect(documents.map(({ id }) => id)).toEqual(['/base/2024/03/02/Autre', '/base/2024/03/01/un'])
})
