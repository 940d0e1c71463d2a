import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { repairLists } from './lists'

test.each([
  [
    'a heading parts a list, whose numbers go on',
    '<ol><li>a</li><h3>t</h3><li>b</li></ol>',
    '<ol><li>a</li></ol><h3>t</h3><ol start="2"><li>b</li></ol>',
  ],
  ['an empty item goes', '<ul><li>a</li><li> </li></ul>', '<ul><li>a</li></ul>'],
  [
    'the numbers of the others stay',
    '<ol><li>a</li><li></li><li>c</li></ol>',
    '<ol><li>a</li><li value="3">c</li></ol>',
  ],
  ['nothing is left of a list of nothing', '<ul><li></li></ul>', ''],
  [
    'headings that hold the items keep their numbers, and the text below them is whole',
    '<ol><h2><li>a</li></h2> un <b>deux</b>, trois <p>p</p><h2><li>b</li></h2></ol>',
    '<h2>1.\u00A0a</h2><p> un <b>deux</b>, trois </p><p>p</p><h2>2.\u00A0b</h2>',
  ],
  ['an item in a heading is its text', '<h2><li>a</li></h2>', '<h2>a</h2>'],
  [
    'text and spans that follow each other are one item',
    '<ul>un <b>deux</b> trois<li>a</li></ul>',
    '<ul><li>un <b>deux</b> trois</li><li>a</li></ul>',
  ],
  [
    'a list among items belongs to the one above',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  ['text becomes an item', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'items without a list get one',
    '<div><li>a</li> <li>b</li></div>',
    '<div><ul><li>a</li><li>b</li></ul></div>',
  ],
  ['an image is something', '<ul><li><img src="/a"></li></ul>', '<ul><li><img src="/a"></li></ul>'],
])('%s', (_, html, expected) => {
  expect(transformed(html, repairLists)).toBe(expected)
})
