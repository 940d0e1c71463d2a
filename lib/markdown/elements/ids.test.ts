import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { guardIds } from './ids'

test.each([
  ['an id of the page', '<p id="_contenu">a</p>', '<p id="texte-_contenu">a</p>'],
  [
    'a property of the window, and what leads to it',
    '<p id="location">a</p><a href="#location" aria-describedby="location b">b</a>',
    '<p id="texte-location">a</p><a href="#texte-location" aria-describedby="texte-location b">b</a>',
  ],
  ['what Next looks for', '<p id="TURBOPACK">a</p>', '<p id="texte-TURBOPACK">a</p>'],
  ['an id that is taken', '<p id="a">a</p><p id="a">b</p>', '<p id="a">a</p><p>b</p>'],
  ['white space', '<p id=" a b ">a</p>', '<p id="a-b">a</p>'],
  ['a heading’s, of another text', '<h2 id="location">a</h2>', '<h2 id="texte-location">a</h2>'],
])('%s is changed', (_, html, expected) => {
  expect(transformed(html, guardIds)).toBe(expected)
})

test.each([
  ['of a heading’s text', '<h2 id="location">Location</h2><a href="#location">a</a>'],
  ['of any word', '<p id="horaires">a</p>'],
  ['of an abbreviation', '<p id="RGAA">a</p>'],
  ['of a footnote', '<sup id="fnref:1">1</sup>'],
])('an id %s stays', (_, html) => {
  expect(transformed(html, guardIds)).toBe(html)
})
