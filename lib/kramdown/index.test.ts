import type { Heading, Link, Paragraph, Text } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as kramdown from './index'
import { parse, readOptions, remarkKramdown, toHtml } from './index'

test('the module exports this and nothing else', () => {
  expect(Object.keys(kramdown).sort()).toEqual([
    'decodeEntities',
    'describeWarning',
    'parse',
    'readOptions',
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
    ['an attribute list between blank lines', 'a\n\n{: .b}\n\nc', 'detached-attributes', 3, 1],
    ['a dot alone in a list', 'a\n{: .b .}', 'malformed-attributes', 2, 1],
    ['a value without a key', '*a*{: =x}', 'malformed-attributes', 1, 4],
    ['an extension that is not known', 'a {::b} c', 'unknown-extension', 1, 3],
    ['an option that is not known', '{::options a="b" /}', 'unknown-option', 1, 1],
    ['the end of no extension', 'a {:/} b', 'stray-extension-end', 1, 3],
    ['a code that is not closed', 'un `mot', 'unclosed-code', 1, 4],
    ['a formula that is not closed', 'a $$b', 'unclosed-math', 1, 3],
    ['a footnote written twice', 'a[^1]\n\n[^1]: b\n\n[^1]: c', 'duplicate-footnote', 5, 1],
    ['a link defined twice', '[a]\n\n[a]: b\n[a]: c', 'duplicate-link', 4, 1],
    ['a table of headers only', '|a|b|\n|-|-|', 'table-without-rows', 1, 1],
    ['a tag of blocks in a sentence', 'Un <div>mot</div>', 'block-in-sentence', 1, 4],
    ['one stray tag', 'a </div> b', 'stray-closing-tag', 1, 3],
    ['one stray tag at the head of a line', 'a\n\n</div>', 'stray-closing-tag', 3, 1],
    ['one in Markdown of HTML', '<div markdown="1">\n</p>\n</div>', 'stray-closing-tag', 2, 1],
    ['an extension at the head of a line', '{::b}\na', 'unknown-extension', 1, 1],
    ['the end of none at the head of a line', 'a\n\n{:/}\n', 'stray-extension-end', 3, 1],
    ['several marks that nothing closes', 'a ``b` c', 'unclosed-code', 1, 3],
    ['a formula of lines', 'a\n\n$$\nb', 'unclosed-math', 3, 1],
    ['a list at the head of an item', '* {: .a .}b', 'malformed-attributes', 1, 3],
    ['an attribute list in a quotation', 'a\n\n> {: .b}\n', 'detached-attributes', 3, 3],
    ['one between blank lines of an item', '* a\n\n  {: .b}\n\n  c', 'detached-attributes', 3, 3],
    ['an attribute list after a heading', '# a {: .b}', 'detached-attributes', 1, 5],
    ['crossed tags', 'x <b><i>y</b></i>', 'stray-closing-tag', 1, 10],
    ['crossed tags of blocks', '<div>\n<p>a</div>\n</p>', 'stray-closing-tag', 2, 5],
    ['a value of no option', 'a\n\n{::options toc_levels="x" /}', 'malformed-option', 3, 1],
    ['an option without quotes', '{::options auto_ids=false /}', 'malformed-attributes', 1, 1],
    ['an option without a value', '{::options auto_ids /}', 'unknown-option', 1, 1],
    ['a table of contents of a text', 'a\n{:toc}\n\n# b', 'misplaced-reference', 2, 1],
    ['a second one', '* a\n{:toc}\n\n# b\n\n* c\n{:toc}', 'misplaced-reference', 7, 1],
    ['a figure that is no image', '*a*{:standalone}', 'misplaced-reference', 1, 4],
    ['a list after a link that is not closed', '[a](/b){:.c', 'unclosed-attributes', 1, 8],
    ['a space before an address', '[a] (http://b.fr)', 'malformed-link', 1, 1],
  ])('%s', (_, text, code, line, column) => {
    const { warnings } = parse(text)
    expect(warnings).toEqual([expect.objectContaining({ code, line, column })])
  })

  test.each([
    [
      'tags that nothing opens',
      '</div></div>',
      [
        ['stray-closing-tag', 1, 1],
        ['stray-closing-tag', 1, 7],
      ],
    ],
  ])('%s: each at its place', (_, text, expected) => {
    const { warnings } = parse(text)
    expect(warnings.map(({ code, line, column }) => [code, line, column])).toEqual(expected)
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

describe('options', () => {
  test.each([
    [
      'input',
      '#a\n\nb\n# c\n\n~~d~~',
      { input: 'kramdown' },
      '<h1 id="a">a</h1>\n\n<p>b\n# c</p>\n\n<p>~~d~~</p>\n',
    ],
    ['auto_ids', '# a', { auto_ids: false }, '<h1>a</h1>\n'],
    ['auto_id_prefix', '# a', { auto_id_prefix: 'x-' }, '<h1 id="x-a">a</h1>\n'],
    ['hard_wrap', 'a\nb', { hard_wrap: true }, '<p>a<br />\nb</p>\n'],
    ['smart_quotes', '"a" \'b\'', { smart_quotes: 'apos,apos,quot,quot' }, '<p>"a" \'b\'</p>\n'],
    [
      'typographic_symbols',
      'a -- b...',
      { typographic_symbols: { ndash: '--' } },
      '<p>a -- b…</p>\n',
    ],
    ['gfm_quirks', 'a\n# b', { gfm_quirks: [] }, '<p>a\n# b</p>\n'],
    ['no_auto_typographic', 'a -- b', { gfm_quirks: 'no_auto_typographic' }, '<p>a -- b</p>\n'],
    ['parse_span_html', '<b>*a*</b>', { parse_span_html: false }, '<p><b>*a*</b></p>\n'],
    [
      'parse_block_html',
      '<div>\n*a*\n</div>',
      { parse_block_html: true },
      '<div>\n  <p><em>a</em></p>\n</div>\n',
    ],
  ])('%s', (_, text, values, html) => {
    expect(toHtml(text, readOptions(values)).html).toBe(html)
  })

  test('of tables of contents and footnotes', () => {
    const text = '* a\n{:toc}\n\n# b\n\n## c[^1]\n\n[^1]: d'
    const values = { toc_levels: '2..3', footnote_nr: 5, footnote_backlink: '' }
    const { html } = toHtml(text, readOptions(values))
    expect(html).not.toContain('markdown-toc-b')
    expect(html).toContain('markdown-toc-c')
    expect(html).toContain('<ol start="5">')
    expect(html).not.toContain('doc-backlink')
  })

  test.each([
    ['{::options auto_ids="false" /}\n\n# a', '<h1>a</h1>\n'],
    ['{::options smart_quotes="apos,apos,quot,quot" /}\n\n"a"', '<p>"a"</p>\n'],
  ])('of a text itself, %j', (text, html) => {
    expect(toHtml(text).html).toBe(html)
  })

  test('of another form say nothing', () => {
    expect(readOptions({ footnote_nr: 1.5, toc_levels: '2..9', smart_quotes: 3 })).toEqual({})
  })
})
