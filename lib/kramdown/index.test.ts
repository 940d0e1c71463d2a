import type { Heading, Link, Paragraph, Text } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as kramdown from './index'
import { parse, remarkKramdown, toHtml } from './index'

test('the module exports this and nothing else', () => {
  expect(Object.keys(kramdown).sort()).toEqual([
    'describeWarning',
    'parse',
    'remarkKramdown',
    'toHast',
    'toHtml',
  ])
})

describe('positions', () => {
  /** The piece of the text that a node says it stands at. */
  function piece(text: string, node: { position?: { start: object; end: object } }): string {
    const { start, end } = node.position as {
      start: { offset: number }
      end: { offset: number }
    }
    return text.slice(start.offset, end.offset)
  }

  test('of blocks and spans are those of the text', () => {
    const text = 'Un titre\n========\n\nUn *mot* et [un lien](/a "b").\n'
    const [heading, paragraph] = parse(text).tree.children as [Heading, Paragraph]
    expect(piece(text, heading)).toBe('Un titre\n========')
    expect(paragraph.children.map((child) => piece(text, child))).toEqual([
      'Un ',
      '*mot*',
      ' et ',
      '[un lien](/a "b")',
      '.',
    ])
    expect((paragraph.children[3] as Link).position?.start).toEqual({
      line: 4,
      column: 13,
      offset: 31,
    })
  })

  test('inside quotations and lists are those of the text too', () => {
    const text = '> * un\n>   **deux**\n'
    const positions: string[] = []
    const walk = (node: { type: string; children?: unknown[]; position?: never }) => {
      if (node.type === 'strong') positions.push(piece(text, node as never))
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(parse(text).tree as never)
    expect(positions).toEqual(['**deux**'])
  })

  test('of a text after an attribute list begin after it', () => {
    const text = '[a](/b){: .c}, d'
    const [paragraph] = parse(text).tree.children as [Paragraph]
    expect(piece(text, paragraph.children[1] as Text)).toBe(', d')
  })
})

describe('warnings', () => {
  test.each([
    ['an attribute list after nothing', 'a\n\n{: .b}\n', 'detached-attributes', 3, 1],
    ['an attribute list after a text', 'un mot{: .b} ici', 'detached-attributes', 1, 7],
    ['an attribute list that is not defined', '*a*{: rien}', 'undefined-attributes', 1, 4],
    ['a link that is not defined', 'un [lien][rien]', 'undefined-reference', 1, 4],
    ['a footnote that is not defined', 'a[^1]', 'undefined-footnote', 1, 2],
    ['a footnote that is not called', 'a\n\n[^1]: b', 'unused-footnote', 3, 1],
    ['bold that is not closed', '> un **mot', 'unclosed-emphasis', 1, 6],
    ['italics that are not closed', 'un *mot', 'unclosed-emphasis', 1, 4],
    ['a tag that is not closed', 'a\n\n<div>b', 'unclosed-tag', 3, 1],
    ['a span that is not closed', 'a <b>c', 'unclosed-tag', 1, 3],
    ['a closing tag of nothing', 'a </b>', 'stray-closing-tag', 1, 3],
    ['a fence that is not closed', 'a\n\n```\nb', 'unclosed-fence', 3, 1],
    ['a comment that is not closed', 'a\n\n<!-- b', 'unclosed-comment', 3, 1],
    ['an extension that is not closed', '{::comment}\na', 'unclosed-extension', 1, 1],
    ['an id used twice', '# a {#b}\n\n# c {#b}', 'duplicate-id', 3, 1],
    ['an address that holds a space', '[a](target=_blank http://b.fr)', 'malformed-link', 1, 1],
    ['an address that is not closed', 'un [a](http://b.fr', 'malformed-link', 1, 4],
    ['a space before an address', '[a] (http://b.fr)', 'malformed-link', 1, 1],
  ])('%s', (_, text, code, line, column) => {
    const { warnings } = parse(text)
    expect(warnings).toEqual([expect.objectContaining({ code, line, column })])
  })

  test.each([
    ['brackets in a sentence', 'le [sic] de [l’auteur]'],
    ['a lone star', 'un prix*, hors taxes'],
    ['a multiplication', '2 * 3 = 6'],
    ['ids that kramdown numbers', '# a\n\n# a'],
    ['an address that a definition gives', '[a][b]\n\n[b]: /c'],
    ['a table of contents', '* a\n{:toc}\n\n# b'],
  ])('none for %s', (_, text) => {
    expect(parse(text).warnings).toEqual([])
  })

  test.each([
    ['a tag within another', '<div>\n</p>\n</div>', { name: 'p', within: 'div' }],
    ['a name', 'a[^1]', { name: '1' }],
    ['marks', '~~~~ a', { marks: '~~~~' }],
  ])('know %s', (_, text, facts) => {
    expect(parse(text).warnings.map((warning) => warning.facts)).toEqual([facts])
  })

  test('become messages of the file that a unified processor reads', () => {
    const file = new VFile('un **mot')
    unified().use(remarkKramdown).parse(file)
    expect(file.messages[0]).toMatchObject({
      line: 1,
      column: 4,
      ruleId: 'unclosed-emphasis',
      reason: 'unclosed emphasis: **',
    })
  })
})

test('names that objects have of their own are names like any other', () => {
  const text = '*a*{: __proto__="x" constructor="y"} [a][__proto__] [^constructor]'
  expect(toHtml(text).html).toContain('constructor="y"')
})
