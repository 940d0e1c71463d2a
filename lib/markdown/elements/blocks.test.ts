import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { liftBlocks } from './blocks'

/** A parser of HTML would lift them itself: these trees are made by hand. */
function lifted(...children: Parameters<typeof h>[2][]): string {
  const tree: Root = { type: 'root', children: [h('p', { id: 'a' }, ...children)] }
  liftBlocks(tree)
  return toHtml(tree)
}

test('a paragraph is parted around a block', () => {
  expect(lifted('un', h('figure', 'b'), 'deux')).toBe(
    '<p id="a">un</p><figure>b</figure><p>deux</p>',
  )
})

test('so are the spans that hold it', () => {
  expect(lifted(h('em', 'un', h('div', 'b'), 'deux'))).toBe(
    '<p id="a"><em>un</em></p><div>b</div><p><em>deux</em></p>',
  )
})

test('nothing is left of a paragraph that holds nothing else', () => {
  expect(lifted(' ', h('div', 'b'), '\n')).toBe('<div>b</div>')
})

test('a paragraph without blocks stays', () => {
  expect(lifted('un', h('em', 'deux'))).toBe('<p id="a">un<em>deux</em></p>')
})
