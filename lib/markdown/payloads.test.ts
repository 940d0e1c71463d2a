import { describe, expect, test } from 'vitest'
import { builtTree, faultsOf, markupOf, meantTree } from './testing/browser-tree'
import { payloads } from './testing/payloads'

describe.each(Object.entries(payloads))('%s', (_, texts) => {
  test.each(texts)('%j', (text) => {
    for (const format of ['md', 'mdx'] as const) {
      const html = markupOf(text, format)
      expect(faultsOf(html)).toEqual([])
      expect(builtTree(html)).toBe(meantTree(html))
    }
  })
})

test('there are payloads of every class', () => {
  const counts = Object.values(payloads).map((texts) => new Set(texts).size)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(60)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(400)
})

test.each([
  '<script></script>',
  '<h1>a</h1>',
  '<p onclick="a">a</p>',
  '<p class="site-header">a</p>',
  '<p style="position: fixed">a</p>',
  '<p id="location">a</p>',
  '<p id="a">a</p><p id="a">b</p>',
  '<a href="javascript:a">a</a>',
  '<img src="/a" width="1px;a">',
  '<a href="/a" rel="noopener opener">a</a>',
  '<p data-element="callout">a</p>',
])('%s would be found', (html) => {
  expect(faultsOf(html)).not.toEqual([])
})

test('a tree that a browser builds otherwise would be found', () => {
  const html = '<p>a<div>b</div></p>'
  expect(builtTree(html)).not.toBe(meantTree(html))
})
