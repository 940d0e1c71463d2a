import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { makeSlides } from './slides'

test.each([
  [
    'figures are shown one at a time',
    '<div class="diaporama">\n<figure>a</figure>\n<figure>b</figure></div>',
    '<div data-element="slides"><figure>a</figure><figure>b</figure></div>',
  ],
  [
    'one alone is a figure',
    '<div class="diaporama"><figure>a</figure></div>',
    '<div><figure>a</figure></div>',
  ],
  ['a paragraph is none', '<p class="diaporama">a</p>', '<p>a</p>'],
])('%s', (_, html, expected) => {
  expect(transformed(html, makeSlides)).toBe(expected)
})
