import { describe, expect, test } from 'vitest'
import { loadArchive } from './archive'
import { featured, neighbours, paginate, redirections, themes } from './select'
import { folderOf } from './testing/folder'

/** Articles from the newest to the oldest, with the keys given. */
function articlesWith(...keys: string[]) {
  const files = keys.map((key, index) => [
    `content/actualites/a${index}.md`,
    `---\ntitle: a\ndate: ${2024 - index}-01-01\n${key}\n---\n`,
  ])
  return loadArchive(folderOf(Object.fromEntries(files))).articles
}

const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug)

describe('paginate', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [3, [3]],
    [4, [3, 1]],
    [6, [3, 3]],
    [7, [3, 3, 1]],
  ])('%i articles by three', (count, sizes) => {
    const articles = articlesWith(...Array.from({ length: count }, () => ''))
    const pages = paginate(articles, 3)
    expect(pages.map((page) => page.articles.length)).toEqual(sizes)
    expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1))
    expect(pages.every(({ total }) => total === sizes.length)).toBe(true)
    expect(pages.flatMap((page) => page.articles)).toEqual(articles)
  })
})

describe('neighbours', () => {
  const articles = () => articlesWith('', '', '')
  test.each([
    ['a0', 'a1', undefined],
    ['a1', 'a2', 'a0'],
    ['a2', undefined, 'a1'],
    ['absent', undefined, undefined],
  ])('of %s', (slug, previous, next) => {
    const found = neighbours(articles(), { slug })
    expect([found.previous?.slug, found.next?.slug]).toEqual([previous, next])
  })
})

test.each([
  [['', 'is_une: true', 'is_une: true'], 'a1'],
  [['', 'is_une: false'], 'a0'],
  [[], undefined],
])('of %j, the featured one is %s', (keys, slug) => {
  expect(featured(articlesWith(...keys))?.slug).toBe(slug)
})

describe('themes', () => {
  const articles = () =>
    articlesWith(
      'tags: [Données ouvertes, Œuvres]',
      'tags: [donnees ouvertes, Emploi, emploi]',
      'tags: [Données ouvertes, "!"]',
      'tags: emploi',
    )

  test('are told by neither case nor accents, and named as most articles do', () => {
    expect(
      themes(articles()).map(({ name, slug, articles }) => [name, slug, slugs(articles)]),
    ).toEqual([
      ['Données ouvertes', 'donnees-ouvertes', ['a0', 'a1', 'a2']],
      ['emploi', 'emploi', ['a1', 'a3']],
      ['Œuvres', 'oeuvres', ['a0']],
    ])
  })
})

test('old addresses lead to the new one, never to themselves', () => {
  const articles = articlesWith(
    'redirect_from: [/vieux, /actualites/a0/]',
    'redirect_from: "/actualites/%C3%A9t%C3%A9"\npermalink: /b/',
  )
  expect(redirections(articles)).toEqual([
    { from: '/vieux/', to: '/actualites/a0/' },
    { from: '/actualites/été/', to: '/b/' },
  ])
})
