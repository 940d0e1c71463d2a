import type { Random } from '../random'
import { attributeList } from './attributes'
import { ABBREVIATIONS, FOOTNOTES, join, NAMES, plainWord, word, words } from './words'

type Make = (random: Random, depth: number) => string

const URLS = [
  ...[
    '/a',
    'https://x.fr/a',
    '/a_b_c',
    '/a(b)c',
    '<u>',
    '<u v>',
    'a b',
    '',
    '#é',
    '/a?b=c&d=e',
    'a\\)b',
  ],
  ...['/a*b*', 'mailto:a@b.fr', '(a)', "/l'été", '/a "', '&amp;', '/a"b'],
]
const TITLES = [
  '',
  '',
  '',
  ' "T"',
  " 'T'",
  ' "T "u" v"',
  ' "l\'été"',
  '  "T"  ',
  '\n"T"',
  ' "*T*"',
  ' "&amp;é"',
  ' "',
]

function destination(random: Random): string {
  return `(${random.pick(URLS)}${random.pick(TITLES)})`
}

function inside(random: Random, depth: number): string {
  return depth > 0 ? spans(random, depth - 1, 1, 3) : words(random)
}

/** Within marks, where a space would undo them. */
function tight(random: Random, depth: number): string {
  return random.chance(0.85) ? inside(random, depth).trim() || 'a' : inside(random, depth)
}

const wrapped =
  (open: string, close = open): Make =>
  (random, depth) =>
    open + tight(random, depth) + close

const TAGS = [
  'b',
  'i',
  'span',
  'sup',
  'sub',
  'a',
  'em',
  'strong',
  'code',
  'kbd',
  'abbr',
  'mark',
  'small',
  'q',
  'u',
  'del',
  'ins',
  'cite',
  'time',
  'x-y',
  'div',
  'p',
  'button',
  'label',
  'script',
]
const HTML_ATTRIBUTES = [
  '',
  '',
  '',
  ' class="c"',
  " id='i'",
  ' href="/u"',
  ' title="l\'\u00E9t\u00E9 &amp; *x*"',
  ' disabled',
  ' markdown="1"',
  ' markdown="0"',
  ' markdown="span"',
  ' k=v',
  ' a="1\n2"',
  ' data-x=""',
  ' style="a: b"',
]

const element: Make = (random, depth) => {
  const tag = random.pick(TAGS)
  const attributes = random.several(0, 2, () => random.pick(HTML_ATTRIBUTES)).join('')
  return `<${tag}${attributes}>${inside(random, depth)}</${tag}>`
}

const LITERALS = [
  ...[
    '<br>',
    '<br />',
    '<img src="a">',
    '<hr>',
    '<!-- c -->',
    '<b>',
    '</b>',
    '<e/>',
    '<e>',
    '<x:1>',
    '<1>',
    '<a@b.fr>',
    '<https://x.fr/a_b>',
    '<http://a b>',
    '<?php x ?>',
    '<wbr>',
    '<input disabled>',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&eacute;',
    '&#169;',
    '&#xA9;',
    '&unknown;',
    '&',
    '&lt;b&gt;',
    '&apos;',
    '&hellip;',
    '&',
  ],
  ...['...', '--', '---', '----', '<<', '>>', '<< a >>', '....', '« a »', '--a', '<<<'],
  ...[
    '"',
    "'",
    '"a"',
    "'a'",
    '""a',
    '"(été)"',
    "'80s",
    '("a")',
    '"\'a\' b"',
    "d'a",
    '".',
    '"...',
    '"a\'s"',
    '"*a*"',
    "*'a'*",
  ],
  ...[
    '\\*',
    '\\_',
    '\\\\',
    '\\`',
    '\\[',
    '\\a',
    '\\"',
    "\\'",
    '\\{',
    '\\<',
    '\\|',
    '\\$$',
    '\\-',
    '\\.',
    '\\~',
    '\\!',
    '\\#',
    '\\:',
    '\\&',
  ],
  ...[
    '**',
    '*',
    '__',
    '_',
    '`',
    '``',
    '~~',
    '$$',
    '[',
    ']',
    '![',
    '](',
    '{',
    '}',
    '{:',
    '{::',
    '^',
    '|',
    '[^',
    '[]',
    '[](u)',
    '![](u)',
    '{:}',
  ],
  ...['  \n', '\\\n', '\n', '\n', '\n', ' \n', '\\\\\n', '   \n', '\n ', '\n   '],
  ...[
    '{::comment}c{:/}',
    '{::nomarkdown}<b>*x*</b>{:/}',
    '{::options x="y" /}',
    '{:/}',
    '{::comment}c{:/comment}',
    '{::x}',
    '{::nomarkdown type="latex"}x{:/}',
    '{::options auto_ids="false" /}',
  ],
]

const MAKERS: readonly Make[] = [
  word,
  word,
  word,
  plainWord,
  (random) => words(random),
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
  wrapped('``', '``'),
  wrapped('`` ', ' ``'),
  wrapped('$$'),
  wrapped('('.toString(), ')'),
  wrapped('« ', ' »'),
  (random, depth) => `[${inside(random, depth)}]${destination(random)}`,
  (random, depth) => `[${inside(random, depth)}]${destination(random)}`,
  (random, depth) => `[${inside(random, depth)}][${random.pick(NAMES)}]`,
  (random) =>
    `[${random.pick(NAMES)}]${random.pick(['', '[]', ' []', '\n[a]', ' [a]', '  [a]', ':', '{: .a}'])}`,
  (random, depth) => `![${inside(random, depth)}]${destination(random)}`,
  (random) => `![${random.pick(NAMES)}]`,
  (random) => `[^${random.pick(FOOTNOTES)}]`,
  (random) => random.pick(ABBREVIATIONS),
  element,
  element,
  (random) => random.pick(LITERALS),
  (random) => random.pick(LITERALS),
  (random) => random.pick(LITERALS),
]

function span(random: Random, depth: number): string {
  const made = random.pick(MAKERS)(random, depth)
  return random.chance(0.12) ? made + random.pick(['', '', ' ']) + attributeList(random) : made
}

/** A run of spans, some glued to each other. */
export function spans(random: Random, depth = 2, least = 1, most = 6): string {
  return random
    .several(least, most, () => span(random, depth) + join(random))
    .join('')
    .replace(/\n[ \t]*\n/g, '\n')
    .replace(/^\n+|\n+$/g, '')
}

/** The same on one line, for what a line feed would end. */
export function line(random: Random, depth = 2, most = 5): string {
  return spans(random, depth, 1, most).replaceAll('\n', ' ').trim() || 'a'
}
