import { expect, test } from 'vitest'
import { loadSite } from './load'
import { folderOf } from './testing/folder'

test('are told by neither case nor accents, named as most documents do, and have two at least', () => {
  const tags = [
    'tags: [Données ouvertes, Œuvres]',
    'tags: [donnees ouvertes, Emploi, emploi]',
    'tags: [Données ouvertes, "!", œuvres]',
    'tags: [emploi, Seul]',
  ]
  const files = tags.map((keys, index) => [
    `content/actualites/a${index}.md`,
    `---\ntitle: a\ndate: ${2024 - index}-01-01\n${keys}\n---\n`,
  ])
  const { themes } = loadSite(folderOf(Object.fromEntries(files)))
  expect(themes.map(({ name, path, documents }) => [name, path, documents.length])).toEqual([
    ['Données ouvertes', '/themes/donnees-ouvertes/', 3],
    ['emploi', '/themes/emploi/', 2],
    ['Œuvres', '/themes/oeuvres/', 2],
  ])
})
