import { expect, test } from 'vitest'
import { excerpt, plainText } from './plain-text'

test.each([
  ['Un [lien](/a){:target="_blank"} et **gras**.', 'Un lien et gras.'],
  ['Deux\nlignes\n\nDeux paragraphes', 'Deux lignes Deux paragraphes'],
  ['Un "mot" : <b>là</b>', 'Un «\u00A0mot\u00A0»\u00A0: là'],
  ['Une image ![de rien](/a)', 'Une image'],
  ['', ''],
])('%j is %j without its signs', (markdown, text) => {
  expect(plainText(markdown, 'fr')).toBe(text)
})

test.each([
  ['un deux trois', 3, 'un deux trois'],
  ['un deux trois quatre', 3, 'un deux trois…'],
  ['un deux, trois', 2, 'un deux…'],
  ['un deux «\u00A0trois quatre', 3, 'un deux «\u00A0trois…'],
])('%j cut at %i words is %j', (text, words, cut) => {
  expect(excerpt(text, words)).toBe(cut)
})
