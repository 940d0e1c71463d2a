import { describe, expect, test } from 'vitest'
import { loadSite } from './load'
import { listingLength, PAGE_SIZE } from './section'
import { documentsOnPage, featured, neighbours } from './select'
import { folderOf } from './testing/folder'

/** Documents from the newest to the oldest, with the keys given. */
function documentsWith(...keys: string[]) {
  const files = keys.map((key, index) => [
    `content/actualites/a${index}.md`,
    `---\ntitle: a\ndate: ${2024 - index}-01-01\n${key}\n---\n`,
  ])
  return loadSite(folderOf(Object.fromEntries(files))).documents
}

describe('a listing', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [PAGE_SIZE, [PAGE_SIZE]],
    [PAGE_SIZE + 1, [PAGE_SIZE, 1]],
    [2 * PAGE_SIZE, [PAGE_SIZE, PAGE_SIZE]],
  ])('of %i documents', (count, sizes) => {
    const documents = documentsWith(...Array.from({ length: count }, () => ''))
    const section = { documents }
    expect(listingLength(section)).toBe(sizes.length)
    const pages = sizes.map((_, index) => documentsOnPage(section, index + 1))
    expect(pages.map(({ length }) => length)).toEqual(sizes)
    expect(pages.flat()).toEqual(documents)
  })
})

describe('neighbours', () => {
  test.each([
    ['a0', 'a1', undefined],
    ['a1', 'a2', 'a0'],
    ['a2', undefined, 'a1'],
    ['absent', undefined, undefined],
  ])('of %s', (slug, previous, next) => {
    const news = { kind: 'news', documents: documentsWith('', '', '') } as const
    const found = neighbours(news, { path: `/actualites/${slug}/` })
    expect([found.previous?.slug, found.next?.slug]).toEqual([previous, next])
  })

  test('of an event are those before and after it in time, whatever is past', () => {
    const [to, come, past] = documentsWith(
      'event_date: 2098-01-01',
      'event_date: 2099-01-01',
      'event_date: 2020-01-01',
    )
    const documents = [to, come, past].flatMap((document) => document ?? [])
    const found = neighbours({ kind: 'events', documents }, { path: '/actualites/a0/' })
    expect([found.previous?.slug, found.next?.slug]).toEqual(['a2', 'a1'])
  })

  test('of what editors put in order are those of that order', () => {
    const documents = documentsWith('', '', '')
    const found = neighbours({ kind: 'documents', documents }, { path: '/actualites/a1/' })
    expect([found.previous?.slug, found.next?.slug]).toEqual(['a0', 'a2'])
  })
})

test.each([
  [['', 'is_une: true', 'is_une: true'], 'a1'],
  [['', 'is_une: false'], 'a0'],
  [[], undefined],
])('of %j, the featured one is %s', (keys, slug) => {
  expect(featured(documentsWith(...keys))?.slug).toBe(slug)
})
