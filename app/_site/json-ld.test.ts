import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site'
import { article, folderOf, tinyGif } from '@/lib/site/testing/folder'
import { documentJsonLd } from './json-ld'

const crumbs = [{ label: 'Actualités', href: '/actualites/' }]

/** What search engines read of an article with these keys, then of where it stands. */
function dataOf(keys: string, drawn?: string) {
  const { documents, facts } = loadSite(
    folderOf({
      'content/_config.yml': 'title: Le site\nurl: https://exemple.fr\n',
      'content/actualites/x.md': article(keys),
      'content/uploads/a b.gif': tinyGif,
    }),
  )
  const [document] = documents
  if (!document) throw new Error('no article')
  const json = documentJsonLd(document, facts, crumbs, drawn)
  const [about, trail] = JSON.parse(json)['@graph']
  return { json, about, trail }
}

test('an article is a NewsArticle with whole addresses, which cannot close its script', () => {
  const { json, about } = dataOf(
    [
      "sous-titre: '</script><script>alert(1)'",
      'une-ou-diaporama:',
      '- image: "/uploads/a%20b.gif"',
    ].join('\n'),
    '/_partage/a.png',
  )
  expect(json).not.toContain('<')
  expect(about).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Titre',
    alternativeHeadline: expect.stringContaining('</script>'),
    url: 'https://exemple.fr/actualites/x/',
    image: ['https://exemple.fr/uploads/a%20b.gif'],
    datePublished: '2024-01-01',
    dateModified: '2024-01-01',
    author: { '@type': 'Organization', name: 'Le site' },
    publisher: {
      name: 'Le site',
      url: 'https://exemple.fr',
      logo: { '@type': 'ImageObject', url: 'https://exemple.fr/_icons/icon-512.png' },
    },
  })
})

test('one without picture has the drawn one, or none: an empty list is an error', () => {
  expect(dataOf('', '/_partage/a.png').about.image).toEqual(['https://exemple.fr/_partage/a.png'])
  expect(dataOf('').about).not.toHaveProperty('image')
})

test.each([
  ['Camille Martin', 'Person'],
  ['Le Goff', 'Person'],
  ['Léa Petit', 'Person'],
  ['La rédaction', 'Organization'],
  ['L’équipe', 'Organization'],
  ['Le site', 'Organization'],
])('« %s » is a %s', (author, type) => {
  expect(dataOf(`auteur: ${author}`).about.author).toMatchObject({ '@type': type, name: author })
})

test('where it stands is a list of links, itself the last', () => {
  expect(dataOf('').trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      ['Actualités', 'https://exemple.fr/actualites/'],
      ['Titre', 'https://exemple.fr/actualites/x/'],
    ].map(([name, item], at) => ({ '@type': 'ListItem', position: at + 1, name, item })),
  })
})
