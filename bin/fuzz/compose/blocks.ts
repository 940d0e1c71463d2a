import type { Random } from '../random'
import { attributeDefinition, attributeList } from './attributes'
import { line, spans } from './spans'
import { ABBREVIATIONS, FOOTNOTES, NAMES, plainWord, words } from './words'

type Make = (random: Random, depth: number) => string

/** Each line of a text with something before it; blank lines stay blank, but at times. */
function prefixed(random: Random, text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((row, index) => {
      if (index === 0) return first + row
      return row === '' && random.chance(0.9) ? '' : others + row
    })
    .join('\n')
}

/** Some lines without what stands before them, as those who write lazily leave them. */
function lazily(random: Random, text: string): string {
  return text
    .split('\n')
    .map((row) => (random.chance(0.06) ? row.replace(/^[> ]+/, '') : row))
    .join('\n')
}

const paragraph: Make = (random) => spans(random)

const header: Make = (random) => {
  const marks = '#'.repeat(random.between(1, 6))
  const end = random.pick([
    '',
    '',
    '',
    ' #',
    ' {#id}',
    ' {#été}',
    ' ## {#a:b}',
    '{#x}',
    ' {: .a}',
    ' {#1}',
    ' {#a b}',
  ])
  return marks + random.pick([' ', ' ', ' ', '', '  ', '\t']) + line(random) + end
}

const setextHeader: Make = (random) => {
  const under = random.pick(['=', '-', '====', '----', '=-', '--- '])
  return `${line(random)}${random.pick(['', '', ' {#id}'])}\n${under}`
}

const blockquote: Make = (random, depth) => {
  const mark = random.pick(['> ', '> ', '> ', '>', ' > '])
  const inner = blocks(random, depth - 1, 1, 3).split('\n')
  return lazily(random, inner.map((row) => (row === '' ? mark.trimEnd() : mark + row)).join('\n'))
}

function item(random: Random, mark: string, depth: number): string {
  const head = random.pick([
    '',
    '',
    '',
    '',
    '',
    '',
    attributeList(random) + random.pick(['', ' ']),
    '[ ] ',
    '[x] ',
    '[X]  ',
  ])
  const body = random.chance(0.7) ? line(random, 1, 3) : blocks(random, depth - 1, 1, 2)
  const width = random.chance(0.85) ? mark.length : random.pick([2, 3, 4, 1, 0])
  return prefixed(random, head + body, mark, ' '.repeat(width))
}

const list: Make = (random, depth) => {
  const ordered = random.chance(0.3)
  const mark = ordered ? '' : random.pick(['* ', '- ', '+ ', '*   ', '-  ', '*\t', '- '])
  let number = random.pick([1, 1, 1, 0, 3, 9])
  const gap = random.pick(['\n', '\n', '\n', '\n\n'])
  const items = random.several(1, 4, () => {
    const own = ordered ? `${number++}. ` : mark
    const nested = depth > 0 && random.chance(0.25)
    const children = nested
      ? `\n${prefixed(random, list(random, depth - 1), ' '.repeat(random.pick([2, 2, 4, own.length])), ' '.repeat(random.pick([2, 2, 4, own.length])))}`
      : ''
    return item(random, own, depth) + children
  })
  return lazily(
    random,
    items.reduce((all, next) => all + (random.chance(0.85) ? gap : '\n\n') + next),
  )
}

const definitionList: Make = (random, depth) => {
  const terms = random.several(1, 2, () => line(random, 1, 2)).join('\n')
  const definitions = random.several(1, 2, () => {
    const body = random.chance(0.7) ? line(random, 1, 3) : blocks(random, depth - 1, 1, 2)
    return prefixed(
      random,
      random.pick(['', '', `${attributeList(random)} `]) + body,
      random.pick([': ', ': ', ':   ', ':\t']),
      '  ',
    )
  })
  return `${terms}${random.pick(['\n', '\n', '\n\n'])}${definitions.join(random.pick(['\n', '\n', '\n\n']))}`
}

const SEPARATORS = [
  '|---|---',
  '|:--|--:|',
  '---|---',
  '|-',
  '+---+---+',
  '| :-: | - |',
  '|===',
  '|===|===|',
  '|---',
  ':-',
]

const table: Make = (random) => {
  const edge = random.chance(0.7)
  const row = () => {
    const cells = random
      .several(1, 3, () => (random.chance(0.1) ? '' : line(random, 1, 2)))
      .join(random.pick([' | ', '|', ' | ']))
    return edge ? `| ${cells}${random.pick([' |', ' |', '', '|'])}` : cells
  }
  const rows = random.several(1, 4, row)
  if (random.chance(0.7)) rows.splice(random.pick([1, 1, 1, 0]), 0, random.pick(SEPARATORS))
  if (random.chance(0.2)) rows.splice(random.between(1, rows.length), 0, random.pick(SEPARATORS))
  return rows.join('\n')
}

const fencedCode: Make = (random) => {
  const mark = random.pick(['```', '```', '~~~', '````', '~~~~'])
  const language = random.pick([
    '',
    '',
    'ruby',
    ' ruby',
    'html+erb',
    'c++ x',
    '{.ruby}',
    'ruby?x=1',
  ])
  const code = random
    .several(0, 3, () => random.pick(['code', '  code', '', '<b>&amp;', '*x*', '\tcode', '``']))
    .join('\n')
  return `${mark}${language}\n${code}\n${random.chance(0.93) ? mark : mark.slice(1)}`
}

const indentedCode: Make = (random) =>
  random
    .several(
      1,
      3,
      () =>
        random.pick(['    ', '    ', '\t', '      ']) +
        random.pick(['code', '<b>', '* x', '{: .a}', '&amp;']),
    )
    .join(random.pick(['\n', '\n', '\n\n', '\n    \n']))

const HTML_BLOCKS = [
  'div',
  'div',
  'div',
  'p',
  'section',
  'table',
  'ul',
  'details',
  'figure',
  'pre',
  'script',
  'style',
  'h2',
  'span',
  'b',
  'a',
  'blockquote',
  'x-y',
  'iframe',
  'center',
  'video',
  'td',
  'summary',
  'textarea',
  'li',
  'noscript',
  'object',
  'address',
  'nav',
  'aside',
]
const HTML_ATTRIBUTES = [
  '',
  '',
  '',
  ' class="c"',
  ' id="i"',
  ' markdown="1"',
  ' markdown="1"',
  ' markdown="1"',
  ' markdown="block"',
  ' markdown="span"',
  ' markdown="0"',
  ' open',
  ' title="a\nb"',
  ' k=v',
  ' markdown="1" class=\'d e\'',
]

const htmlBlock: Make = (random, depth) => {
  const tag = random.pick(HTML_BLOCKS)
  const attribute = random.pick(HTML_ATTRIBUTES)
  const body = random.chance(0.4) ? line(random, 1, 3) : blocks(random, depth - 1, 1, 2)
  const feed = random.pick(['\n', '\n', '\n', '', '\n\n', ' '])
  const close = random.chance(0.95) ? `</${tag}>` : ''
  return `<${tag}${attribute}>${feed}${body}${feed}${close}${random.pick(['', '', '', ' texte', 'mot', ' *a*'])}`
}

const nestedHtml: Make = (random, depth) => {
  const outer = random.pick(['div', 'section', 'ul', 'details', 'table'])
  const attribute = random.pick(HTML_ATTRIBUTES)
  const inner = random
    .several(1, 2, () => htmlBlock(random, depth - 1))
    .join(random.pick(['\n', '\n', '', ' ']))
  return `<${outer}${attribute}>\n${inner}\n</${outer}>`
}

const math: Make = (random) =>
  random.pick(['$$\na + b\n$$', '$$a$$', '$$ a < b $$', '\\$$a$$', '$$\na\n\nb\n$$', '$$a$$ b'])

const footnote: Make = (random, depth) =>
  prefixed(
    random,
    random.chance(0.7) ? line(random, 1, 3) : blocks(random, depth - 1, 1, 2),
    `[^${random.pick(FOOTNOTES)}]:${random.pick([' ', ' ', '', '\n    '])}`,
    '    ',
  )

const linkDefinition: Make = (random) =>
  `[${random.pick(NAMES)}]:${random.pick([' ', ' ', ''])}${random.pick(['/u', '<u v>', 'https://x.fr/a_b', 'a b', '/u "x'])}${random.pick(['', '', ' "T"', " 'T'", '\n    "T"', '\n"T"', ' "l\'été *a*"'])}`

const abbreviation: Make = (random) =>
  `*[${random.pick(ABBREVIATIONS)}]:${random.pick([' Titre', '', " l'été *a*", ' "T"'])}`

const LITERALS = [
  ...[
    '---',
    '***',
    '* * *',
    '- - -',
    '___',
    '-----',
    '--',
    '^',
    '^ ',
    '{:toc}',
    '{::comment}\nc\n{:/comment}',
    '{::comment}c{:/}',
    '{::nomarkdown}\n<b>*x*</b>\n{:/}',
  ],
  ...[
    '{::options auto_ids="false" /}',
    '{::options parse_block_html="true" /}',
    '{::options footnote_nr="5" /}',
    '{::options toc_levels="2..3" /}',
    '{::options parse_span_html="false" /}',
  ],
  ...[
    '<!-- c -->',
    '<!-- c\n\nd -->',
    ' <!-- c -->',
    '<!-- c --> mot',
    '<hr>',
    '<br>',
    '<img src="a">',
    '</div>',
    '<?php x ?>',
    '<hr /> *a*',
    '{:/}',
    '{::x}',
    '&nbsp;',
    '|',
    '*',
    '-',
    '+',
    '1.',
    ':',
    '>',
    '#',
    '* ',
    '- ',
    '1. ',
    '> ',
    ': ',
    '* a\n{:toc}',
    '1. x\n{:toc}',
    '* x\n{:footnotes}',
    '- a\n- {:.x}',
    '[ ] a',
    'mot\n====',
    '* a\n\n* b',
    '    ',
    '\t',
    '{: .x}\n\n{: .y}',
  ],
]

const BLOCKS: readonly Make[] = [
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  header,
  header,
  setextHeader,
  blockquote,
  blockquote,
  list,
  list,
  list,
  list,
  definitionList,
  table,
  table,
  fencedCode,
  indentedCode,
  htmlBlock,
  htmlBlock,
  nestedHtml,
  math,
  footnote,
  linkDefinition,
  abbreviation,
  attributeDefinition,
  (random) => words(random),
  (random) => plainWord(random),
  (random) => random.pick(LITERALS),
  (random) => random.pick(LITERALS),
]

function block(random: Random, depth: number): string {
  if (depth <= 0)
    return random.pick([paragraph, paragraph, header, fencedCode, indentedCode, table, math])(
      random,
      0,
    )
  return random.pick(BLOCKS)(random, depth)
}

function withAttributes(random: Random, text: string): string {
  const place = random.next()
  if (place < 0.1) return `${text}\n${attributeList(random)}`
  if (place < 0.15) return `${attributeList(random)}\n${text}`
  if (place < 0.16) return `${text}\n\n${attributeList(random)}`
  return text
}

/** Blocks under each other, some without a blank line between them. */
export function blocks(random: Random, depth = 2, least = 1, most = 4): string {
  const made = random.several(least, most, () => withAttributes(random, block(random, depth)))
  return made.reduce(
    (all, next) =>
      all + random.pick(['\n\n', '\n\n', '\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n']) + next,
  )
}
