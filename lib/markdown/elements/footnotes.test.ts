import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { nameFootnotes } from './footnotes'

const note = (id: string, ...returns: string[]) =>
  h('li', { id: `fn:${id}`, role: 'doc-endnote' }, [
    'Une note',
    ...returns.map((call) => h('a.reversefootnote', { href: `#fnref:${call}` }, '↩')),
  ])

const call = (id: string, href: string, number: string) =>
  h('sup', { id: `fnref:${id}`, role: 'doc-noteref' }, h('a.footnote', { href }, number))

it('puts the roles of footnotes where ARIA wants them, and says which note they are of', () => {
  const tree = h(null, [
    call('b', '#fn:b', '1'),
    call('b:1', '#fn:b', '1'),
    h('div', { role: 'doc-endnotes' }, h('ol', note('b', 'b', 'b:1'))),
  ])
  nameFootnotes(tree)
  expect(toHtml(tree)).toBe(
    '<sup id="fnref:b"><a class="footnote" href="#fn:b" role="doc-noteref" aria-label="Note 1">1</a></sup>' +
      '<sup id="fnref:b:1"><a class="footnote" href="#fn:b" role="doc-noteref" aria-label="Note 1">1</a></sup>' +
      '<div role="doc-endnotes"><ol><li id="fn:b">Une note' +
      '<a class="reversefootnote" href="#fnref:b" aria-label="Retour au texte, note 1">↩</a>' +
      '<a class="reversefootnote" href="#fnref:b:1" aria-label="Retour au texte, note 1, appel 2">↩</a>' +
      '</li></ol></div>',
  )
})
