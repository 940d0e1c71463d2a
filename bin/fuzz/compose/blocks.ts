import { attributeDefinition, attributeList } from './attributes'
import { htmlBlock, nestedHtml } from './html'
import { line, spans } from './spans'
import { ABBREVIATIONS, FOOTNOTES, NAMES, plainWord, words } from './words'
import type { Writer } from './writer'

type Make = (writer: Writer, depth: number) => string

/** Each line of a text with something before it; blank lines stay blank, but at times. */
function prefixed(writer: Writer, text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((row, index) => {
      if (index === 0) return first + row
      return row === '' && writer.chance(0.9) ? '' : others + row
    })
    .join('\n')
}

/** Some lines without what stands before them, as those who write lazily leave them. */
function lazily(writer: Writer, text: string): string {
  const often = writer.isCareless ? 0.06 : 0.03
  return text
    .split('\n')
    .map((row) => (writer.chance(often) ? row.replace(/^[> ]+/, '') : row))
    .join('\n')
}

const paragraph: Make = (writer) => spans(writer)

/** Lines that a few spaces and a tab begin: no block does. */
const bareLines: Make = (writer) => spans(writer).replace(/^/gm, ' \t')

const header: Make = (writer) => {
  const marks = '#'.repeat(writer.between(1, 6))
  const end = writer.choose(
    ['', '', '', ' #', ' {#id}', ' {#été}', ' ## {#a:b}', ' ##'],
    ['{#x}', ' {: .a}', ' {#1}', ' {#a b}'],
  )
  return marks + writer.choose([' ', ' ', ' ', '  '], ['', '\t']) + line(writer) + end
}

const setextHeader: Make = (writer) => {
  const under = writer.choose(['====', '----', '=', '-'], ['=-', '--- '])
  return `${line(writer)}${writer.pick(['', '', ' {#id}'])}\n${under}`
}

const blockquote: Make = (writer, depth) => {
  const mark = writer.choose(['> ', '> ', '> ', '>'], [' > '])
  const inner = blocks(writer, depth - 1, 1, 3).split('\n')
  return lazily(writer, inner.map((row) => (row === '' ? mark.trimEnd() : mark + row)).join('\n'))
}

function item(writer: Writer, mark: string, depth: number): string {
  const head = writer.pick([
    ...['', '', '', '', '', '', '[ ] ', '[x] ', '[X] '],
    attributeList(writer) + writer.choose([' '], ['']),
  ])
  const body = writer.chance(0.7) ? line(writer, 1, 3) : blocks(writer, depth - 1, 1, 2)
  const width =
    writer.isCareless && writer.chance(0.15) ? writer.pick([2, 3, 4, 1, 0]) : mark.length
  return prefixed(writer, head + body, mark, ' '.repeat(width))
}

const list: Make = (writer, depth) => {
  const ordered = writer.chance(0.3)
  const mark = ordered ? '' : writer.choose(['* ', '- ', '+ ', '*   ', '-  '], ['*\t'])
  let number = writer.pick([1, 1, 1, 0, 3, 9])
  const gap = writer.pick(['\n', '\n', '\n', '\n\n'])
  const items = writer.several(1, 4, () => {
    const own = ordered ? `${number++}. ` : mark
    const body = item(writer, own, depth)
    if (depth <= 0 || !writer.chance(0.25)) return body
    const indentation = () => ' '.repeat(writer.pick([2, own.length, own.length, 4]))
    const first = indentation()
    const others = writer.isCareless ? indentation() : first
    return `${body}\n${prefixed(writer, list(writer, depth - 1), first, others)}`
  })
  return lazily(
    writer,
    items.reduce((all, next) => all + (writer.chance(0.85) ? gap : '\n\n') + next),
  )
}

const definitionList: Make = (writer, depth) => {
  const terms = writer.several(1, 2, () => line(writer, 1, 2)).join('\n')
  const definitions = writer.several(1, 2, () => {
    const body = writer.chance(0.7) ? line(writer, 1, 3) : blocks(writer, depth - 1, 1, 2)
    return prefixed(
      writer,
      writer.pick(['', '', `${attributeList(writer)} `]) + body,
      writer.choose([': ', ': ', ':   '], [':\t']),
      '  ',
    )
  })
  const gap = () => writer.pick(['\n', '\n', '\n\n'])
  return terms + gap() + definitions.reduce((all, next) => all + gap() + next)
}

const SEPARATORS = ['|---|---', '|:--|--:|', '---|---', '|-', '| :-: | - |', '|---'] as const
const STRAY_SEPARATORS = ['+---+---+', '|===', '|===|===|', ':-'] as const

const table: Make = (writer) => {
  const edge = writer.chance(0.7)
  const row = () => {
    const cells = writer
      .several(edge ? 1 : 2, 3, () => (edge && writer.chance(0.1) ? '' : line(writer, 1, 2)))
      .join(writer.pick([' | ', '|', ' | ']))
    return edge ? `| ${cells}${writer.choose([' |', ' |', '|'], [''])}` : cells
  }
  const separator = () => writer.choose(SEPARATORS, STRAY_SEPARATORS)
  const rows = writer.several(1, 4, row)
  if (writer.chance(0.7)) rows.splice(writer.choose([1, 1, 1], [0]), 0, separator())
  if (writer.chance(0.2)) rows.splice(writer.between(1, rows.length), 0, separator())
  if (writer.chance(0.1)) rows.push('|===', row())
  return rows.join('\n')
}

const fencedCode: Make = (writer) => {
  const mark = writer.pick(['```', '```', '~~~', '````', '~~~~'])
  const language = writer.choose(
    ['', '', 'ruby', ' ruby', 'html+erb', 'ruby?x=1'],
    ['c++ x', '{.ruby}'],
  )
  const code = writer
    .several(0, 3, () => writer.pick(['code', '  code', '', '<b>&amp;', '*x*', '\tcode', '``']))
    .join('\n')
  const close = writer.isCareless && writer.chance(0.07) ? mark.slice(1) : mark
  return `${mark}${language}\n${code}\n${close}`
}

const indentedCode: Make = (writer) =>
  writer
    .several(
      1,
      3,
      () =>
        writer.choose(['    ', '    ', '      '], ['\t']) +
        writer.pick(['code', '<b>', '* x', '{: .a}', '&amp;']),
    )
    .join(writer.choose(['\n', '\n', '\n\n'], ['\n    \n']))

const math: Make = (writer) =>
  writer.choose(['$$\na + b\n$$', '$$a$$', '$$ a < b $$', '\\$$a$$', '$$a$$ b'], ['$$\na\n\nb\n$$'])

const footnote: Make = (writer, depth) =>
  prefixed(
    writer,
    writer.chance(0.7) ? line(writer, 1, 3) : blocks(writer, depth - 1, 1, 2),
    `[^${writer.pick(FOOTNOTES)}]:${writer.choose([' ', ' ', '\n    '], [''])}`,
    '    ',
  )

const linkDefinition: Make = (writer) => {
  const space = writer.choose([' ', ' '], [''])
  const url = writer.choose(['/u', '<u v>', 'https://x.fr/a_b', '/a?b&c'], ['a b', '/u "x'])
  const title = writer.choose(['', '', ' "T"', " 'T'", '\n    "T"', ' "l\'été *a*"'], ['\n"T"'])
  return `[${writer.pick(NAMES)}]:${space}${url}${title}`
}

const abbreviation: Make = (writer) =>
  `*[${writer.pick(ABBREVIATIONS)}]:${writer.choose([' Titre', " l'été *a*", ' "T"'], [''])}`

const LITERALS = [
  ...['---', '***', '* * *', '- - -', '___', '-----', '^', '<!-- c -->', '<!-- c\n\nd -->'],
  ...['{::comment}\nc\n{:/comment}', '{::nomarkdown}\n<b>*x*</b>\n{:/}', '{::comment}\n*c*\n{:/}'],
  ...['{::options auto_ids="false" /}', '{::options parse_block_html="true" /}'],
  ...['{::options footnote_nr="5" /}', '{::options toc_levels="2..3" /}'],
  ...['{::options parse_span_html="false" /}', '{::options auto_id_prefix="p-" /}'],
  ...['<hr>', '<hr />', '<br>', '<img src="a">', '&nbsp;', '* a\n{:toc}', '1. x\n{:toc}'],
  ...['* x\n{:footnotes}', '- [ ] a\n- [x] b', '* a\n\n* b', 'a\n: b'],
] as const

const STRAYS = [
  ...['--', '^ ', '{:toc}', '{::comment}c{:/}', ' <!-- c -->', '<!-- c --> mot', '</div>'],
  ...['<?php x ?>', '<hr /> *a*', '{:/}', '{::x}', '|', '*', '-', '+', '1.', ':', '>', '#'],
  ...['* ', '- ', '1. ', '> ', ': ', '- a\n- {:.x}', '[ ] a', 'mot\n====', '    ', '\t'],
  ...['{: .x}\n\n{: .y}'],
] as const

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
  (writer, depth) => htmlBlock(writer, depth, (...within) => blocks(...within, 1, 2)),
  (writer, depth) => htmlBlock(writer, depth, (...within) => blocks(...within, 1, 2)),
  (writer, depth) => nestedHtml(writer, depth, (...within) => blocks(...within, 1, 2)),
  math,
  footnote,
  linkDefinition,
  abbreviation,
  bareLines,
  attributeDefinition,
  (writer) => words(writer),
  (writer) => plainWord(writer),
  (writer) => writer.pick(LITERALS),
  (writer) => writer.choose(LITERALS, STRAYS),
]

/** What stands innermost. */
const FLAT_BLOCKS: readonly Make[] = [
  paragraph,
  paragraph,
  header,
  fencedCode,
  indentedCode,
  table,
  math,
]

function block(writer: Writer, depth: number): string {
  return writer.pick(depth > 0 ? BLOCKS : FLAT_BLOCKS)(writer, depth)
}

function withAttributes(writer: Writer, text: string): string {
  const place = writer.next()
  if (place < 0.1) return `${text}\n${attributeList(writer)}`
  if (place < 0.15) return `${attributeList(writer)}\n${text}`
  if (place < 0.16 && writer.isCareless) return `${text}\n\n${attributeList(writer)}`
  return text
}

/** What parts two blocks: not always a blank line. */
const GAPS = ['\n\n', '\n\n', '\n\n', '\n\n', '\n\n', '\n', '\n\n\n'] as const

/** Blocks under each other. */
export function blocks(writer: Writer, depth = 2, least = 1, most = 4): string {
  const made = writer.several(least, most, () => withAttributes(writer, block(writer, depth)))
  return made.reduce((all, next) => all + writer.choose(GAPS, ['\n \n']) + next)
}
