import { expect, test } from 'vitest'
import { type Document, loadSite, type Site } from '@/lib/site'
import { article, folderOf, tinyGif } from '@/lib/site/testing/folder'
import { documentMetadata, homeMetadata, pageMetadata } from './metadata'

/** The site of one article, with these keys, and that article. */
function siteOf(keys: string): { facts: Site['facts']; document: Document } {
  const site = loadSite(
    folderOf({
      'content/_config.yml': 'title: Le site\nurl: https://exemple.fr\ndescription: Un site.\n',
      'content/actualites/x.md': article(keys),
      'content/uploads/a b.gif': tinyGif,
    }),
  )
  const [document] = site.documents
  if (!document) throw new Error('no article')
  return { facts: site.facts, document }
}

test('a page says its title with ordinary spaces, and where it is', () => {
  const { facts } = siteOf('')
  expect(
    pageMetadata({ title: 'Qui\u202F?', path: '/qui/', description: '' }, facts),
  ).toMatchObject({
    title: 'Qui ?',
    description: undefined,
    alternates: { canonical: '/qui/' },
    openGraph: { url: '/qui/', siteName: 'Le site', locale: 'fr_FR', type: 'website' },
  })
})

test('the home page has the title of the site alone', () => {
  const { facts } = siteOf('')
  expect(homeMetadata(facts)).toMatchObject({
    title: { absolute: 'Le site' },
    description: 'Un site.',
    alternates: { canonical: '/' },
  })
})

test('an article says its dates, its words and its first image that exists', () => {
  const { facts, document } = siteOf(
    [
      'date_de_modification: 2024-02-03',
      'categories: Interview',
      'tags: [Emploi, RH]',
      'auteur: Camille',
      'chapeau-text: Un [lien](/a/) et "deux".',
      'une-ou-diaporama:',
      '- image: /uploads/absente.gif',
      '- image: "/uploads/a%20b.gif"',
      '  alternative-textuelle: Deux points',
    ].join('\n'),
  )
  expect(documentMetadata(document, facts)).toMatchObject({
    description: 'Un lien et «\u00a0deux\u00a0».',
    authors: [{ name: 'Camille' }],
    openGraph: {
      type: 'article',
      publishedTime: '2024-01-01',
      modifiedTime: '2024-02-03',
      section: 'Interview',
      tags: ['Emploi', 'RH'],
      images: [{ url: '/uploads/a%20b.gif', width: 3, height: 2, alt: 'Deux points' }],
    },
  })
})

test('an article without image, author and other dates does not invent them; its beginning describes it', () => {
  const { facts, document } = siteOf('')
  const { authors, description, openGraph } = documentMetadata(document, facts)
  expect({ authors, description }).toEqual({ authors: undefined, description: 'Texte.' })
  expect(openGraph).toMatchObject({ images: undefined, modifiedTime: undefined })
})
