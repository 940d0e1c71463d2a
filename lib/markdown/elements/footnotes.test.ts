import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { rehypeFootnotes } from './footnotes'

it('puts the roles of footnotes where ARIA wants them', () => {
  const tree = h(null, [
    h('sup', { id: 'fnref:1', role: 'doc-noteref' }, h('a', { href: '#fn:1' }, '1')),
    h(
      'div',
      { role: 'doc-endnotes' },
      h('ol', h('li', { id: 'fn:1', role: 'doc-endnote' }, 'Une note')),
    ),
  ])
  rehypeFootnotes()(tree)
  expect(toHtml(tree)).toBe(
    '<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup>' +
      '<div role="doc-endnotes"><ol><li id="fn:1">Une note</li></ol></div>',
  )
})
