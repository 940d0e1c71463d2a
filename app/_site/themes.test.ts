import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { linkedThemes } from './themes'

function themesOf(slug: string, files: Readonly<Record<string, string>>) {
  const site = loadSite(folderOf(files))
  const document = site.documents.find((candidate) => candidate.slug === slug)
  return document && linkedThemes(document, site)
}

test('a theme leads somewhere only where several articles share it', () => {
  expect(
    themesOf('a', {
      'content/actualites/a.md': article('tags: [Données ouvertes, Seul]'),
      'content/actualites/b.md': article('tags: [données ouvertes]'),
    }),
  ).toEqual([
    { name: 'Données ouvertes', href: '/themes/donnees-ouvertes/' },
    { name: 'Seul', href: undefined },
  ])
})

test('a theme has one spelling, that of its page, and stands once', () => {
  const files = {
    'content/actualites/a.md': article('tags: [Données ouvertes]'),
    'content/actualites/b.md': article('tags: [Données ouvertes]'),
    'content/actualites/c.md': article('tags: [donnees-ouvertes, DONNÉES OUVERTES]'),
  }
  expect(themesOf('c', files)).toEqual([
    { name: 'Données ouvertes', href: '/themes/donnees-ouvertes/' },
  ])
})
