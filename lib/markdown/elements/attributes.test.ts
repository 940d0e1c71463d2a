import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { plainAttributes } from './attributes'

test.each([
  ['<p style="width: 30%; color: red">a</p>', '<p style="width: 30%">a</p>'],
  ['<p style="color: red">a</p>', '<p>a</p>'],
  ['<p align="CENTER">a</p>', '<p class="text-center">a</p>'],
  ['<p align="middle">a</p>', '<p>a</p>'],
  ['<img width="200px" height="1em">', '<img width="200">'],
  ['<img width="1px;position:fixed">', '<img>'],
  ['<img width="50%" height="50%">', '<img style="width: 50%">'],
  ['<a href="/a" target="blank">a</a>', '<a href="/a" target="_blank">a</a>'],
  ['<a href="/a" target="_top">a</a>', '<a href="/a">a</a>'],
])('%s becomes %s', (html, expected) => {
  expect(transformed(html, plainAttributes)).toBe(expected)
})

test('cells take their width and alignment as style, which the editor’s own style wins over', () => {
  const cell = '<td width="40" align="right" style="width: 10%">a</td>'
  expect(transformed(`<table><tr>${cell}</tr></table>`, plainAttributes)).toContain(
    '<td style="text-align: right; width: 40px; width: 10%">a</td>',
  )
})
