import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { identifyHeadings, numberHeadings } from './headings'

const levels = (html: string) =>
  [...transformed(html, numberHeadings).matchAll(/<h(\d)/g)].map(([, level]) => level).join(' ')

test.each([
  ['<h3>a</h3><h4>b</h4><h3>c</h3>', '2 3 2'],
  ['<h1>a</h1><h4>b</h4><h2>c</h2><h3>d</h3>', '2 3 3 4'],
  ['<h4>a</h4><h2>b</h2><h6>c</h6>', '2 2 3'],
  ['<h2>a</h2><div data-element="callout"><h1>b</h1><h3>c</h3></div><h3>d</h3>', '2 3 4 3'],
  ['<section><h2>a</h2></section><h3>b</h3>', '2 3'],
])('%s has levels %s', (html, expected) => {
  expect(levels(html)).toBe(expected)
})

test('a heading without an id gets one of its own', () => {
  const html =
    '<p id="été">a</p><h2>Été</h2><h2>Été</h2><h2 id="x">Autre</h2><h2> </h2><h2>1.\u00A0Un</h2>'
  expect(transformed(html, identifyHeadings)).toBe(
    '<p id="été">a</p><h2 id="été-1">Été</h2><h2 id="été-2">Été</h2><h2 id="x">Autre</h2><h2> </h2><h2 id="un">1.\u00A0Un</h2>',
  )
})
