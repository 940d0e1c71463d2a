import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { nameFigures, prepareFigures, replaceLostImages } from './figures'

test.each([
  ['<img src="/a">', '<img src="/a" alt="">'],
  [
    '<figure style="width: 30%"><img src="/a" alt="b"></figure>',
    '<figure style="width: 30%"><img src="/a" alt="b" data-share="30"></figure>',
  ],
  ['<input type="checkbox" checked> a', '<input type="checkbox" checked aria-label="Fait"> a'],
])('%s becomes %s', (html, expected) => {
  expect(transformed(html, prepareFigures)).toBe(expected)
})

test.each([
  ['<p class="image-left" style="margin-right: 10px">a</p>', 'margin-right: 1.25em'],
  ['<p style="float: right; margin: 0">a</p>', 'margin-left: 1.25em'],
  ['<p style="float: left; margin: 0 5px 0 2em">a</p>', 'margin-right: 1.25em'],
])('text keeps its distance from %s', (html, gutter) => {
  expect(transformed(html, prepareFigures)).toContain(`; ${gutter}"`)
})

test.each([
  '<p style="float: left; margin-right: 2em">a</p>',
  '<p style="float: left; width: 30%">a</p>',
  '<p style="margin: 0">a</p>',
])('%s is far enough', (html) => {
  expect(transformed(html, prepareFigures)).toBe(html)
})

test('an image without an address leaves its alternative', () => {
  expect(transformed('a <img alt="b"> c <img>', replaceLostImages)).toBe('a b c ')
})

test('a captioned figure is named after its caption', () => {
  const figure =
    '<figure><img src="/a" alt=""><figcaption>Une\n <em>légende</em></figcaption></figure>'
  expect(transformed(figure, nameFigures)).toContain(
    '<figure role="figure" aria-label="Une légende">',
  )
  expect(transformed('<figure><img src="/a"></figure>', nameFigures)).not.toContain('aria-label')
})
