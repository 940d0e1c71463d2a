import { expect, test } from 'vitest'
import { nearest } from './nearest'

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
