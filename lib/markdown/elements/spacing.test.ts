import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { dropSpacing } from './spacing'

test.each([
  ['lone breaks go', '<p>a</p><p><br></p><br><br><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'breaks at the edges go',
    '<p><br>a<br></p><ul><li><br>b</li></ul>',
    '<p>a</p><ul><li>b</li></ul>',
  ],
  ['two breaks make paragraphs', '<p id="x">a<br> <br>b</p>', '<p id="x">a</p><p>b</p>'],
  ['empty paragraphs go', '<p>a</p><p>&nbsp;</p><p></p>', '<p>a</p>'],
])('%s', (_, html, expected) => {
  expect(transformed(html, dropSpacing)).toBe(expected)
})

test.each([
  ['a break within a text', '<p>a<br>b</p>'],
  ['the last break of a span', '<p><strong>a<br></strong>b</p>'],
  ['breaks of code', '<pre>a<br><br>b</pre>'],
  ['an empty paragraph that can be linked to', '<p id="a"></p>'],
])('%s stays', (_, html) => {
  expect(transformed(html, dropSpacing)).toBe(html)
})
