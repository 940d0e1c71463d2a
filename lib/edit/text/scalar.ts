import type { WrittenStyle } from '@/lib/jekyll'

/** Where a text is to be written. */
export interface ScalarPlace {
  /** Column of the key or of the `-` that it belongs to: its other lines stand further right. */
  readonly column: number
  /** What stands there now, whose style the new text takes. */
  readonly before?: { readonly style: WrittenStyle; readonly source: string } | undefined
}

/** Siteleaf and Ruby's own writer end lines at the first space after so many characters. */
const LINE_WIDTH = 80

/**
 * Ways to write a text in YAML, lines ending with `\n`: first the style of what was there, then those
 * that suit a text that nothing was before, at last double quotes, which can hold any. Not every one
 * reads back as the text: who writes it reads it again.
 */
export function* textCandidates(text: string, place: ScalarPlace): Generator<string> {
  const style = place.before?.style
  const isFolded = place.before?.source.includes('\n') === true
  if (!/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text.replaceAll('\n', ''))) {
    if (style === 'literal' || style === 'folded') yield* block(text, style, place)
    if (style === 'double') yield* doubleQuoted(text, place, isFolded)
    if (style === 'single') yield* flow(text, place, isFolded, "'")
    if (style === undefined && text.includes('\n')) yield* block(text, 'literal', place)
    if (style === undefined || style === 'plain') {
      if (isPlain(text)) yield* flow(text, place, isFolded, '')
      yield* flow(text, place, isFolded, "'")
    }
  }
  yield* doubleQuoted(text, place, isFolded)
}

/** Whether people, and readers of YAML other than Ruby's, take it for a text without quotes. */
function isPlain(text: string): boolean {
  return (
    text !== '' &&
    !/^[\s&*!|>'"%@`{}[\],#?:-]|:(?:\s|$)|\s#|\s$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|y|n|null|~)$/i.test(text)
  )
}

function* flow(text: string, place: ScalarPlace, isFolded: boolean, quote: '' | "'") {
  const written = quote === '' ? text : text.replaceAll("'", "''")
  if (!isFolded && !written.includes('\n')) yield quote + written + quote
  else yield quote + folded(written, place, quote) + quote
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\t': '\\t' }

function* doubleQuoted(text: string, place: ScalarPlace, isFolded: boolean) {
  const escaped = text.replace(
    // Control characters, and what ends a line in YAML 1.1 or hides in a text.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be escaped
    /["\\\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\u0085\u2028\u2029\ufeff\ud800-\udfff]/gu,
    (character) =>
      escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (isFolded && !text.includes('\n')) yield `"${folded(escaped, place, '"')}"`
  // A line feed said by an escape is easier to read than one said by an empty line.
  yield `"${escaped.replaceAll('\n', '\\n')}"`
}

/** Lines of a text without `|` or `>`: one line feed is written as an empty line. */
function folded(text: string, place: ScalarPlace, quote: string): string {
  const indent = indentOf(place)
  const before = place.before?.source.split('\n') ?? []
  // What stood before the first line, on the line of the key, counts in its width.
  const words = (line: string, first: boolean, last: boolean) =>
    line
      .slice(first ? quote.length : 0, last ? line.length - quote.length || undefined : undefined)
      .trim()
  const lines = before.map((line, at) => words(line, at === 0, at === before.length - 1))
  const wrapped = text
    .split('\n')
    .flatMap((paragraph, at) => [...(at === 0 ? [] : ['']), ...wrap(paragraph, lines)])
  return wrapped
    .map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n')
}

/**
 * Cuts a paragraph into lines at single spaces. Lines that were there and still fit at its beginning
 * or its end stay as they were, so that a word that changes does not move the whole paragraph.
 */
function wrap(paragraph: string, before: readonly string[]): string[] {
  const kept: string[] = []
  let rest = paragraph
  let from = before.findIndex((line) => line !== '' && startsWithLine(rest, line))
  while (from >= 0 && from < before.length) {
    const line = before[from] ?? ''
    if (line === '' || !startsWithLine(rest, line)) break
    kept.push(line)
    rest = rest.slice(line.length + 1)
    from++
  }
  const ending: string[] = []
  for (const line of [...before].reverse()) {
    if (
      line === '' ||
      rest === line ||
      !rest.endsWith(` ${line}`) ||
      / $/.test(rest.slice(0, -line.length - 1))
    )
      break
    ending.unshift(line)
    rest = rest.slice(0, -line.length - 1)
  }
  return [...kept, ...(rest === '' && kept.length > 0 ? [] : cut(rest)), ...ending]
}

function startsWithLine(text: string, line: string): boolean {
  return text === line || (text.startsWith(`${line} `) && !text.startsWith(`${line}  `))
}

function cut(text: string): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > LINE_WIDTH) {
    const after = rest.slice(LINE_WIDTH).search(/(?<! ) (?! )/)
    if (after < 0) break
    lines.push(rest.slice(0, LINE_WIDTH + after))
    rest = rest.slice(LINE_WIDTH + after + 1)
  }
  return [...lines, rest]
}

/** `|` and `>`: the header as it was where it still says the truth, then the lines. */
function* block(text: string, style: 'literal' | 'folded', place: ScalarPlace) {
  const [header = '', ...old] = place.before?.style === style ? place.before.source.split('\n') : []
  const indent = indentOf(place)
  const trailing = /\n*$/.exec(text)?.[0].length ?? 0
  const chomp = trailing === 0 ? '-' : trailing === 1 ? '' : '+'
  const sign = style === 'literal' ? '|' : '>'
  // Lines that begin with a space would be taken for more indentation.
  const width = /^\n*[ \t]/.test(text) ? String(indent - place.column) : ''
  const content = text.replace(/\n+$/, '')
  const before = old.map((line) => line.trim())
  const lines =
    style === 'literal'
      ? content.split('\n')
      : content
          .split('\n')
          .flatMap((line, at) => [...(at === 0 ? [] : ['']), ...wrap(line, before)])
  const written = lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
  const kept = trailing > 1 ? [...written, ...Array<string>(trailing - 1).fill('')] : written
  if (header !== '') yield [header, ...kept].join('\n')
  const comment = /\s#.*$/.exec(header)?.[0] ?? ''
  yield [`${sign}${width}${chomp}${comment}`, ...kept].join('\n')
}

/** As what was there was indented, or by two. */
function indentOf({ column, before }: ScalarPlace): number {
  const line = before?.source
    .split('\n')
    .slice(1)
    .find((each) => /\S/.test(each))
  const indent = line === undefined ? 0 : (/^ */.exec(line)?.[0].length ?? 0)
  return indent > column ? indent : column + 2
}
