/**
 * Texts that make careless parsers slow or overflow: deep nesting, long runs of marks, openings that
 * nothing closes, many references. Known from the tests of CommonMark and markdown-it, and from what
 * is kramdown's own.
 */

/** Makes a text of about `size` characters. */
type Generator = (size: number) => string

/** The same piece again and again. */
const many =
  (piece: string, end = ''): Generator =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length)) + end

/** Pieces that differ by their number. */
const numbered =
  (...pieces: readonly ((number: number) => string)[]): Generator =>
  (size) => {
    const length = pieces.reduce((sum, piece) => sum + piece(10_000).length, 0)
    const numbers = Array.from({ length: Math.ceil(size / length) }, (_, index) => index)
    return pieces.map((piece) => numbers.map(piece).join('')).join('\n')
  }

/** Pieces that grow: the square root of `size` of them. */
const growing =
  (piece: (step: number) => string): Generator =>
  (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, step) => piece(step)).join('')

/** Half of one piece, then half of another. */
const halves =
  (first: string, second: string): Generator =>
  (size) =>
    many(first)(size / 2) + many(second)(size / 2)

/** A piece for each of some names, which knows them all. */
function namesOf(count: number, piece: (name: string, all: string) => string): string {
  const names = Array.from({ length: count }, (_, index) => `a${index}`)
  return names.map((name) => piece(name, names.join(' '))).join('')
}

export const pathologicalTexts: Readonly<Record<string, Generator>> = {
  'long run of *': many('*'),
  'long run of _': many('_'),
  'long run of [': many('['),
  'long run of `': many('`'),
  'long run of <': many('<'),
  'long run of >': many('>'),
  'long run of |': many('|'),
  'long run of &': many('&'),
  'long run of "': many('"'),
  'long run of $': many('$'),
  'long run of ~': many('~'),
  'long run of -': many('-'),
  'long run of \\': many('\\'),
  'long run of {:': many('{:'),
  'long run of spaces': many(' ', 'a'),
  'long run of tabs': many('\t', 'a'),
  'unclosed *': many('*a '),
  'unclosed **': many('**a '),
  'unclosed _ after *': many('*a_ '),
  'unclosed * in **': many('**a *b '),
  'closing * only': many('a* '),
  '* hidden in code': many('*a `*` '),
  'unclosed * in links': many('*[a'),
  'unclosed code': growing((step) => `${'`'.repeat(step + 1)} a `),
  'code of two lengths': many('a`b ', '``'),
  'nested brackets': halves('[', ']'),
  'unclosed link addresses': many('[a]('),
  'unclosed link addresses with spaces': many('[a](b '),
  'unclosed link titles': many('[a](b "'),
  'unclosed bracketed addresses': many('[a](<b'),
  'nested links': halves('[a *b ', '](c)'),
  'images in images': many('![[['),
  'undefined references': many('[a][b]'),
  'many references': numbered(
    (number) => `[r${number}]: /u${number}\n`,
    (number) => `[r${number}] `,
  ),
  'many footnotes': numbered(
    (number) => `[^${number}] `,
    (number) => `[^${number}]: a\n`,
  ),
  'many calls of a footnote': many('[^1] ', '\n\n[^1]: a'),
  'many abbreviations': numbered(
    (number) => `*[w${number}]: t\n`,
    (number) => `w${number} `,
  ),
  'abbreviations of many lengths': (size) =>
    `${growing((step) => `*[${'a'.repeat(step + 1)}]: t\n`)(size / 2)}\n${many('a a')(size / 2)}`,
  'many attribute lists': many('{: .a} '),
  'unclosed attribute lists': many('{:\n'),
  'unclosed attribute values': many('{: a="'),
  'attribute list definitions': many('{:a: .b}\n'),
  'chained attribute lists': numbered((number) => `{:a${number}: a${number + 1}}\n`),
  'unclosed comments': many('<!-- a\n'),
  'unclosed tags': many('<a '),
  'unclosed attributes of tags': many('<a href="'),
  'unclosed spans': many('<b>x'),
  'crossed spans': halves('<b><i>', '</b></i>'),
  'unclosed blocks': many('<div>\n'),
  'unclosed Markdown blocks': many('<div markdown="1">\n'),
  'closing tags only': many('</div>\n'),
  'unclosed scripts': many('<script>'),
  'unclosed autolinks': many('<http://'),
  'unclosed {::comment}': many('{::comment}\n'),
  'unclosed {::nomarkdown}': many('{::nomarkdown}'),
  'nested quotations': many('> '),
  'lazy quotations': many('> a\nb\n'),
  'nested lists': growing((step) => `${'  '.repeat(step)}* a\n`),
  'lists in one line': many('* '),
  'ordered lists in one line': many('1. '),
  'long list': many('* a\n'),
  'loose list': many('* a\n\n'),
  'many definitions': many('a\n: b\n\n'),
  'definitions in one line': many(': '),
  'many terms': many('a\n', ': b'),
  'table that is none': many('|a|b\n', 'x'),
  'long table': many('|a|b\n'),
  'unclosed code in a table': many('|`a', '\n'),
  'unclosed fences': many('~~~ a\n'),
  'fences of many lengths': growing((step) => `${'`'.repeat(step + 3)}\n`),
  'unclosed formulas': many('$$ a\n\n'),
  'unclosed ~~': many('~~a '),
  'many headings': many('# a\n'),
  'many contents': (size) => `* a\n{:toc}\n\n${many('# a\n')(size)}`,
  'ends of blocks': many('^\n'),
  'blank lines': many(' \n'),
  'line breaks': many('a  \n'),
  'code with blank lines': many('    a\n\n'),
  'carriage returns': many('a\r\n'),
  'lone carriage returns': many('a\r'),
  'attribute lists that name each other': (size) =>
    `${namesOf(10, (name, all) => `{:${name}: ${all} .b}\n`)}\n${many('a\n{:a0}\n\n')(size)}`,
  'an attribute list used everywhere': (size) =>
    `{:x: ${many('.a ')(size / 2)}}\n\n${many('*a*{:x} ')(size / 2)}`,
  'a definition used everywhere': (size) =>
    `[r]: /${many('a')(size / 2)} "t"\n\n${many('[r], ')(size / 2)}`,
  'an abbreviation used everywhere': (size) =>
    `*[a]: ${many('b')(size / 2)}\n\n${many('a ')(size / 2)}`,
  'one reference often': many('[r], ', '\n\n[r]: /u'),
  'spaces in a heading': (size) => `# a${' '.repeat(size)}b`,
  'spaces before an id': (size) => `# a${' '.repeat(size)}{#b`,
  '<b>_**': many('<b>_**'),
  '<b>**_': many('<b>**_'),
  '<b>_** that is Markdown': many('<b markdown="1">_**'),
  '<b>_** in a block': (size) => `<div markdown="1">\n${many('<b>_**')(size)}\n</div>`,
  'many tables of contents': many('* a\n{:toc}\n\n## b\n\n'),
  'tables of contents, then headings': halves('* a\n{:toc}\n\n', '## b\n\n'),
  'a wide row, then short ones': (size) => `${many('|a')(size / 2)}|\n${many('|b|\n')(size / 2)}`,
  '** after *a **b': many('*a **b ', '** *'),
  'columns of a separator': (size) => `${many('|a')(size / 2)}\n${many(' -:+|')(size / 2)}`,
  'pipes, then a separator': halves('|a', ' -:+|'),
  'code marks of falling lengths': (size) =>
    growing((step) => `${'`'.repeat(step + 1)} a `)(size)
      .split(' a ')
      .reverse()
      .join(' a '),
  '*a*{:': many('*a*{:'),
  'a**b': many('a**b'),
  '*_': many('*_'),
  'backslashes at line ends': many('a\\\n'),
  $$a$$: many('$$a$$'),
  'headings of one id': (size) => `* a\n{:toc}\n\n${many('# a {#b}\n\n')(size)}`,
  'abbreviations between lines': many('*[a]: b\na\n'),
  'separators, and one that is none': many('|-', 'x'),
  'marks in the language of a fence': (size) => `\`\`\`${many('?')(size)}x y\n\`\`\``,
  'half titles': (size) => `[a]: /b${many(' "c')(size)}d`,
  'titles of a bracketed address': (size) => `[a]: <b${many('> "')(size)}c`,
  'attribute lists below a block': (size) => `a\n${many('{: .a}\n')(size)}`,
  'attribute lists above a block': many('{: .a}\n', 'a'),
  'attribute lists after a span': (size) => `*a*${many('{: .a}')(size)}`,
  'attribute lists that one mark closes': many('{:a\n', '}'),
  'other ends of extensions': halves('{::comment}\n', '{:/a}\n'),
  'escaped ends of attribute lists': many('\\} {: '),
  '~~ after *': many('*[a]: b\n~~* '),
  '~~ on lone carriage returns': halves('{#b}\\\r', '~~@'),
  '[ and an address': (size) => `${halves('-[', '{:}')(size)}](b)`,
  'cells of Markdown in HTML': many('<td markdown="1">|a\n'),
  'pipes after Markdown in HTML': many('<div markdown="1">|\n'),
  'tables in HTML': many('<div markdown="1">\n|a|b\n'),
  'abbreviations and ends of blocks': many('^\n*[a]: b\n::'),
  'definitions of lists': many('\n: ^\n1. <?-->'),
  'empty items': many('\\\n\n* '),
  'lists in lists': many('\n  * '),
  'quotations in items': many('* a\n  > b\n  > * c\n'),
  'tags in one line': many('<a b="c">d</a>'),
  'footnotes that call the next one': (size) =>
    `[^0]\n\n${numbered((number) => `[^${number}]: a [^${number + 1}]\n\n`)(size)}`,
  'tables in items': many('* |a|b\n  |-|-\n  |c|d\n\n'),
  'braces in attribute values': many('*a*{: a="b\\}" c=\'d\' .e} '),
  'formulas in tables': many('|$$a|b$$|c\n'),
  '~~ and code': many('~~a `~~` '),
  'one list of many references': (size) => `a\n{: ${many('b ')(size)}}`,
  'abbreviations in links': many('[a](/a "a") ', '\n\n*[a]: b'),
  tasks: many('- [ ] a\n- [x] b\n'),
}
