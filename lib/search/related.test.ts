import { expect, test } from 'vitest'
import { relatedTo } from '.'
import { bodyOf, documentOf } from './testing/site'

const nothing = () => false

const library = [
  documentOf({ slug: 'rampe', title: 'Une rampe pour la mairie', tags: ['accessibilité'] }),
  documentOf({
    slug: 'jardin',
    title: 'Le jardin des plantes',
    body: bodyOf('Des roses, du thym.'),
  }),
  documentOf({ slug: 'ascenseur', title: 'Un ascenseur à la gare', tags: ['Accessibilite'] }),
  documentOf({
    slug: 'thym',
    title: 'La culture du thym',
    body: bodyOf('Le jardin, le thym, les roses.'),
  }),
  documentOf({ slug: 'thyme', title: 'Growing thym', language: 'en', tags: ['accessibilité'] }),
  documentOf({ slug: 'ailleurs', title: 'Thym et roses', redirectTo: 'https://exemple.fr/' }),
  documentOf({ slug: 'seul', title: 'Comptes rendus', body: bodyOf('Ordre du jour.') }),
]

const closest = (
  slug: string,
  documents = library,
  isLeftOut: (one: { slug: string }) => boolean = nothing,
) => {
  const document = documents.find((one) => one.slug === slug)
  return document && relatedTo(document, documents, 3, isLeftOut).map((other) => other.slug)
}

test('documents are close by their words, and by their themes however these are written', () => {
  expect(closest('jardin')).toEqual(['thym'])
  expect(closest('rampe')).toEqual(['ascenseur'])
})

test('nothing is close to a document that shares no word, and none is close to itself', () => {
  expect(closest('seul')).toEqual([])
})

test('what the page shows already leaves its place to the next', () => {
  const roses = ['a', 'b', 'c', 'd', 'e'].map((slug) =>
    documentOf({ slug, title: `Les roses ${slug}`, body: bodyOf('Roses et thym.') }),
  )
  expect(closest('a', roses)).toEqual(['b', 'c', 'd'])
  expect(closest('a', roses, ({ slug }) => slug === 'b')).toEqual(['c', 'd', 'e'])
})

test('marks, tags and addresses are no words', () => {
  const link = '[voir](https://exemple.fr/thym/roses/) <div class="lavande romarin">x</div>'
  const documents = [
    documentOf({ slug: 'un', title: 'Un', body: bodyOf(link) }),
    documentOf({ slug: 'deux', title: 'Deux', body: bodyOf('thym roses lavande romarin') }),
  ]
  expect(closest('un', documents)).toEqual([])
})
