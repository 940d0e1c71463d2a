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
  const documents = () => documentsWith('', '', '')
  test.each([
    ['a0', 'a1', undefined],
    ['a1', 'a2', 'a0'],
    ['a2', undefined, 'a1'],
    ['absent', undefined, undefined],
  ])('of %s', (slug, previous, next) => {
    const found = neighbours(documents(), { path: `/actualites/${slug}/` })
    expect([found.previous?.slug, found.next?.slug]).toEqual([previous, next])
  })
})

test.each([
  [['', 'is_une: true', 'is_une: true'], 'a1'],
  [['', 'is_une: false'], 'a0'],
  [[], undefined],
])('of %j, the featured one is %s', (keys, slug) => {
  expect(featured(documentsWith(...keys))?.slug).toBe(slug)
})
