import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { makeCallouts } from './callouts'

test.each([
  [
    'a quotation becomes the callout, with all else that its author gave it',
    '<blockquote class="encadre noir margin-top-2" id="a" lang="en"><p>b</p></blockquote>',
    '<div data-element="callout" data-variant="noir" class="margin-top-2" id="a" lang="en"><p>b</p></div>',
  ],
  [
    'a table stands in it',
    '<table class="encadre"><tbody><tr><td>a</td></tr></tbody></table>',
    '<div data-element="callout"><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  ],
  ['a paragraph too', '<p class="encadre">a</p>', '<div data-element="callout"><p>a</p></div>'],
  [
    'an item holds it',
    '<ul><li class="encadre">a</li></ul>',
    '<ul><li><div data-element="callout">a</div></li></ul>',
  ],
  [
    'a link that is alone stands in it',
    '<p><a class="encadre bleue" href="/a">b</a></p>',
    '<div data-element="callout" data-variant="bleue"><p><a href="/a">b</a></p></div>',
  ],
  [
    'a link in a sentence stays a link',
    '<p>Voir <a class="encadre" href="/a">b</a></p>',
    '<p>Voir <a href="/a">b</a></p>',
  ],
  [
    'an important link is no quotation',
    '<blockquote class="lien-important"><p>a</p></blockquote>',
    '<div class="lien-important"><p>a</p></div>',
  ],
  [
    'a quotation stays one',
    '<blockquote><p>a</p></blockquote>',
    '<blockquote><p>a</p></blockquote>',
  ],
])('%s', (_, html, expected) => {
  expect(transformed(html, makeCallouts)).toBe(expected)
})
