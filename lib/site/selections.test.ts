import { expect, test } from 'vitest'
import { loadSite } from './load'
import { listingLength } from './section'
import { selectionNamed } from './selections'
import { targetAt } from './table'
import { folderOf } from './testing/folder'

const dated = (day: string, keys = '') => `---\ntitle: T\ndate: ${day}\n${keys}---\n`

test('a section is listed by year and by category, where that narrows it', () => {
  const { addresses, sections } = loadSite(
    folderOf({
      'content/actualites/a.md': dated('2024-01-01', 'categories: [Été, Presse]\n'),
      'content/actualites/b.md': dated('2023-01-02', 'categories: [été, Presse]\n'),
      'content/actualites/c.md': dated('2023-01-03', 'categories: [Seule]\n'),
    }),
  )
  const slugsAt = (path: string) => {
    const target = targetAt(addresses, path)
    return target?.kind === 'selection'
      ? target.selection.documents.map(({ slug }) => slug)
      : undefined
  }
  expect(slugsAt('/actualites/2023/')).toEqual(['c', 'b'])
  expect(slugsAt('/actualites/2024/')).toEqual(['a'])
  expect(slugsAt('/actualites/categorie/ete/')).toEqual(['a', 'b'])
  expect(slugsAt('/actualites/categorie/seule/')).toBeUndefined()
  expect(slugsAt('/actualites/2022/')).toBeUndefined()
  const [section] = sections
  const pathOf = (kind: 'year' | 'category', name: string) =>
    section && selectionNamed(section, kind, name)?.path
  expect(pathOf('category', 'Été')).toBe('/actualites/categorie/ete/')
  expect(pathOf('category', 'Seule')).toBeUndefined()
  expect(pathOf('year', '2023')).toBe('/actualites/2023/')
})

test('a year, a category that all documents have is no list of its own', () => {
  const { addresses } = loadSite(
    folderOf({
      'content/actualites/a.md': dated('2024-01-01', 'categories: [Presse]\n'),
      'content/actualites/b.md': dated('2024-01-02', 'categories: [Presse]\n'),
    }),
  )
  expect([...addresses.values()].filter(({ kind }) => kind === 'selection')).toEqual([])
})

test('what an editor wrote wins over lists, and no list is longer than a page', () => {
  const many = Object.fromEntries(
    Array.from({ length: 13 }, (_, at) => [
      `content/actualites/a-${at}.md`,
      dated('2024-01-01', 'tags: [Données]\n'),
    ]),
  )
  const { addresses, themes } = loadSite(
    folderOf({
      ...many,
      'content/actualites/2023.md': dated('2023-01-01'),
      'content/actualites/themes.md': dated('2023-01-01', 'permalink: /themes/\n'),
    }),
  )
  expect(targetAt(addresses, '/actualites/2023/')?.kind).toBe('document')
  expect(targetAt(addresses, '/themes/')?.kind).toBe('document')
  expect(themes.map(listingLength)).toEqual([2])
  expect(targetAt(addresses, '/themes/donnees/page/2/')).toMatchObject({ kind: 'theme', number: 2 })
  expect(targetAt(addresses, '/actualites/2024/page/2/')?.kind).toBe('selection')
})
