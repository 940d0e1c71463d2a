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
