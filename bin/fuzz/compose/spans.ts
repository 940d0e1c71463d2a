import { attributeList } from './attributes'
import { ABBREVIATIONS, FOOTNOTES, join, NAMES, plainWord, word, words } from './words'
import type { Writer } from './writer'

type Make = (writer: Writer, depth: number) => string

const URLS = [
  ...['/a', 'https://x.fr/a', '/a_b_c', '/a(b)c', '<u>', '<u v>', '#é', '/a?b=c&d=e', '/a*b*'],
  ...['mailto:a@b.fr', "/l'été", '&amp;', '', 'a.md', '/a?b=c&amp;d=e', '../a', '//x.fr'],
] as const
const STRAY_URLS = ['a b', 'a\\)b', '(a)', '/a "', '/a"b'] as const

const TITLES = [
  ...['', '', '', ' "T"', " 'T'", ' "T "u" v"', ' "l\'été"', '  "T"  ', '\n"T"', ' "*T*"'],
  ...[' "&amp;é"', ' "a b : c"'],
] as const

function destination(writer: Writer): string {
  return `(${writer.choose(URLS, STRAY_URLS)}${writer.choose(TITLES, [' "'])})`
}

function inside(writer: Writer, depth: number): string {
  return depth > 0 ? spans(writer, depth - 1, 1, 3) : words(writer)
}

/** Within marks, where a space would undo them. */
function tight(writer: Writer, depth: number): string {
  if (writer.isCareless && writer.chance(0.15)) return inside(writer, depth)
  return inside(writer, depth).trim() || 'a'
}

const wrapped =
  (open: string, close = open): Make =>
  (writer, depth) =>
    open + tight(writer, depth) + close

const TAGS = [
  ...['b', 'i', 'span', 'sup', 'sub', 'a', 'em', 'strong', 'code', 'kbd', 'abbr', 'mark', 'small'],
  ...['q', 'u', 'del', 'ins', 'cite', 'time', 'button', 'label', 'var', 'samp', 'dfn', 's', 'data'],
] as const
const STRAY_TAGS = ['x-y', 'div', 'p', 'script'] as const

const HTML_ATTRIBUTES = [
  ...['', '', '', ' class="c"', " id='i'", ' href="/u"', ' title="l\'été &amp; *x*"', ' disabled'],
  ...[' markdown="1"', ' markdown="0"', ' markdown="span"', ' k=v', ' data-x=""', ' lang="en"'],
  ...[' style="a: b"', ' title="a > b"', ' a = "b"'],
] as const

const element: Make = (writer, depth) => {
  const tag = writer.choose(TAGS, STRAY_TAGS)
  const attributes = writer
    .several(0, 2, () => writer.choose(HTML_ATTRIBUTES, [' a="1\n2"']))
    .join('')
  return `<${tag}${attributes}>${inside(writer, depth)}</${tag}>`
}

const LITERALS = [
  ...['<br>', '<br />', '<img src="a">', '<img src="a" alt="*b*" />', '<!-- c -->', '<wbr>'],
  ...['<a@b.fr>', '<https://x.fr/a_b>', '<mailto:a@b.fr>', '<input disabled>', '<br class="c">'],
  ...['&amp;', '&nbsp;', '&eacute;', '&#169;', '&#xA9;', '&lt;b&gt;', '&apos;', '&hellip;'],
  ...['...', '--', '---', '<< a >>', '« a »', ' -- ', ' --- ', 'a--b', '1--2', '<<a>>'],
  ...['"a"', "'a'", '"(été)"', "'80s", '("a")', '"\'a\' b"', "d'a", '"a\'s"', '"*a*"', '"a"-b'],
  ...['\\*', '\\_', '\\\\', '\\`', '\\[', '\\a', '\\"', "\\'", '\\{', '\\<', '\\|', '\\$$'],
  ...['\\-', '\\.', '\\~', '\\!', '\\#', '\\:', '\\*a\\*', '\\<b\\>', '\\[a](b)', '\\`a\\`'],
  ...['  \n', '\\\n', '\n', '\n', '\n', ' \n', '\\\\\n', '   \n', '\n ', '\n   '],
  ...['{::comment}c{:/comment}', '{::comment}c *d*{:/}', '{::nomarkdown}<b>*x*</b>{:/}'],
  ...['{::nomarkdown type="latex"}x{:/}', '{::nomarkdown type="html"}<i>x</i>{:/nomarkdown}'],
  ...['`` a`b ``', '`<b>`', '`a|b`', '$$a < b$$', '$$\\alpha_1^2$$', '`&amp;`', '`\\`', '` a `'],
] as const

const STRAYS = [
  ...['<hr>', '<b>', '</b>', '<e/>', '<e>', '<x:1>', '<1>', '<http://a b>', '<?php x ?>', '<<<'],
  ...['&unknown;', '&', '----', '<<', '>>', '....', '--a', '"', "'", '""a', '".', '"...', "*'a'*"],
  ...['**', '*', '__', '_', '`', '``', '~~', '$$', '[', ']', '![', '](', '{', '}', '{:', '{::'],
  ...['^', '|', '[^', '[]', '[](u)', '![](u)', '{:}', '\\&', '{:/}', '{::x}'],
  ...['{::options x="y" /}', '{::options auto_ids="false" /}'],
] as const

const MAKERS: readonly Make[] = [
  word,
  word,
  word,
  plainWord,
  (writer) => words(writer),
  wrapped('*'),
  wrapped('*'),
  wrapped('**'),
  wrapped('**'),
  wrapped('_'),
  wrapped('__'),
  wrapped('***'),
  wrapped('~~'),
  wrapped('"'),
  wrapped("'"),
  wrapped('`'),
  wrapped('`` ', ' ``'),
  wrapped('$$'),
  wrapped('(', ')'),
  wrapped('« ', ' »'),
  (writer, depth) => `[${inside(writer, depth)}]${destination(writer)}`,
  (writer, depth) => `[${inside(writer, depth)}]${destination(writer)}`,
  (writer, depth) => `[${inside(writer, depth)}][${writer.pick(NAMES)}]`,
  (writer) =>
    `[${writer.pick(NAMES)}]${writer.choose(['', '[]', ' []', '\n[a]', ' [a]', '{: .a}'], ['  [a]', ':'])}`,
  (writer, depth) => `![${inside(writer, depth)}]${destination(writer)}`,
  (writer) => `![${writer.pick(NAMES)}]`,
  (writer) => `[^${writer.pick(FOOTNOTES)}]`,
  (writer) => writer.pick(ABBREVIATIONS),
  element,
  element,
  (writer) => writer.pick(LITERALS),
  (writer) => writer.choose(LITERALS, STRAYS),
  (writer) => writer.choose(LITERALS, STRAYS),
]

function span(writer: Writer, depth: number): string {
  const made = writer.pick(MAKERS)(writer, depth)
  if (!writer.chance(0.12)) return made
  const gap = writer.choose(['', '', ''], [' '])
  const second = writer.chance(0.1) ? attributeList(writer) : ''
  return made + gap + attributeList(writer) + second
}

/** A run of spans, some glued to each other. */
export function spans(writer: Writer, depth = 2, least = 1, most = 6): string {
  return writer
    .several(least, most, () => span(writer, depth) + join(writer))
    .join('')
    .replace(/\n[ \t]*\n/g, '\n')
    .replace(/^\n+|\n+$/g, '')
}

/** The same on one line, for what a line feed would end. */
export function line(writer: Writer, depth = 2, most = 5): string {
  return spans(writer, depth, 1, most).replaceAll('\n', ' ').trim() || 'a'
}
