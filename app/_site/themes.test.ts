import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { article, folderOf } from '@/lib/site/testing/folder'
import { linkedThemes } from './themes'

test('a theme leads somewhere only where several articles share it', () => {
  const site = loadSite(
    folderOf({
      'content/actualites/a.md': article('tags: [Données ouvertes, Seul]'),
      'content/actualites/b.md': article('tags: [données ouvertes]'),
    }),
  )
  const document = site.documents.find(({ slug }) => slug === 'a')
  expect(document && linkedThemes(document, site)).toEqual([
    { name: 'Données ouvertes', href: '/themes/donnees-ouvertes/' },
    { name: 'Seul', href: undefined },
  ])
})
