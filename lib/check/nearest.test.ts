import { expect, test } from 'vitest'
import { nearest, pathFinder } from './nearest'

const known = ['title', 'tags', 'categories', 'chapeau-text', 'une-ou-diaporama', 'files']

test.each([
  ['titel', 'title'],
  ['Titre', 'title'],
  ['tag', 'tags'],
  ['chapeau', 'chapeau-text'],
  ['chapeau_text', 'chapeau-text'],
  ['Une ou diaporama', 'une-ou-diaporama'],
  ['catégories', 'categories'],
  ['fil', 'files'],
  ['bandeau', undefined],
  ['', undefined],
])('%j is nearest to %s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

const paths = [
  '/actualites/',
  '/actualites/choisir-un-titre/',
  '/uploads/photo.png',
  '/uploads/a.pdf',
  '/actualites/barometre-de-l-agent-2022/',
]

test.each([
  ['/actualites/choisir-un-titr/', '/actualites/choisir-un-titre/'],
  ['/choisir-un-titre/', '/actualites/choisir-un-titre/'],
  ['/uploads/phto.png', '/uploads/photo.png'],
  ['/uploads/photo.jpg', '/uploads/photo.png'],
  ['/actualite/', '/actualites/'],
  ['/uploads/rotative.png', undefined],
  ['/actualites/tout-autre-chose/', undefined],
  ['/actualites/barometre-de-l-agnt-2022/', '/actualites/barometre-de-l-agent-2022/'],
  ['/actualites/barometre-de-l-agent-2021/', undefined],
  ['/actualites/barometre/', undefined],
])('%s is nearest to %s', (path, expected) => {
  expect(pathFinder(paths)(path)).toBe(expected)
})
