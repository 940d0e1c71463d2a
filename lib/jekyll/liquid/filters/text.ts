import { capitalize, downcase } from '../../slug'
import { keysOf } from '../../values'
import { toRubyString } from '../print'
import { LiquidFault } from '../problem'
import { isHash, isList, isNumeric, type LiquidValue, Range } from '../values'
import { type Filters, filter } from './filter'
import { escapeHtml, escapeOnce, escapeXml, stripHtml } from './html'
import { slugifyAs } from './slugify'

const onText = (run: (text: string) => LiquidValue) =>
  filter(0, 0, (_, input) => run(toRubyString(input)))

/** White space as Ruby's `strip` and `\s` know it: not the no-break kinds. */
const edges = { start: /^[\0\t\n\v\f\r ]+/, end: /[\0\t\n\v\f\r ]+$/ }
const spaces = /[\t\n\v\f\r ]+/g

const strip = (text: string) => stripEnd(text.replace(edges.start, ''))

/** In linear time, which a pattern at the end of a text is not. */
function stripEnd(text: string): string {
  let end = text.length
  while (end > 0 && edges.end.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/**
 * A whole number that an argument says.
 *
 * @throws LiquidFault for what is none
 */
export function integer(value: LiquidValue): number {
  if (isNumeric(value)) return Math.trunc(Number(value))
  const text = toRubyString(value)
  if (!/^\s*[-+]?\d+\s*$/.test(text))
    throw new LiquidFault('liquid-error', { reason: 'invalid integer' })
  return Number(text)
}

/** Ruby's `split`: by runs of white space for a space, into characters for nothing; empty ends are left out. */
function split(text: string, separator: string): string[] {
  if (separator === ' ') return text.split(spaces).filter((word) => word !== '')
  const parts = separator === '' ? [...text] : text.split(separator)
  let end = parts.length
  while (end > 0 && parts[end - 1] === '') end--
  return parts.slice(0, end)
}

function slice(input: LiquidValue, offset: LiquidValue, length: LiquidValue): LiquidValue {
  const items = isList(input) ? input : [...toRubyString(input)]
  const start = integer(offset) < 0 ? items.length + integer(offset) : integer(offset)
  const size = length === undefined ? 1 : integer(length)
  const found = start < 0 || size < 0 ? [] : items.slice(start, start + size)
  return isList(input) ? found : found.join('')
}

function truncate(
  input: LiquidValue,
  length: LiquidValue = 50,
  ellipsis: LiquidValue = '...',
): LiquidValue {
  if (input === null || input === undefined) return undefined
  const signs = [...toRubyString(input)]
  const most = integer(length)
  const end = toRubyString(ellipsis)
  if (signs.length <= most) return toRubyString(input)
  return signs.slice(0, Math.max(0, most - [...end].length)).join('') + end
}

function truncateWords(
  input: LiquidValue,
  count: LiquidValue = 15,
  ellipsis: LiquidValue = '...',
): LiquidValue {
  if (input === null || input === undefined) return undefined
  const text = toRubyString(input)
  const words = split(text, ' ')
  const most = Math.max(1, integer(count))
  // Ruby splits into one more than it keeps: white space at the end counts as a word then.
  const parts = words.length === most && /[\t-\r ]$/.test(text) ? most + 1 : words.length
  if (parts <= most) return text
  return words.slice(0, most).join(' ') + toRubyString(ellipsis)
}

/** What a replacement says, in which Ruby reads backslashes: a doubled one, what was found. */
function replacement(text: string, found: string): string {
  return text.replace(/\\([\\0&1-9])/g, (_, sign: string) => {
    if (sign === '\\') return '\\'
    return sign === '0' || sign === '&' ? found : ''
  })
}

/** The number of places where a text stands in another, without overlap. */
function occurrences(text: string, part: string): number {
  return part === '' ? text.length + 1 : text.split(part).length - 1
}

const cjk = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu

function numberOfWords(text: string, mode: string): number {
  const signs = text.match(cjk)?.length ?? 0
  if (mode === 'cjk' || (mode === 'auto' && signs > 0)) {
    return signs + split(text.replace(cjk, ' '), ' ').length
  }
  return split(text, ' ').length
}

function size(input: LiquidValue): number {
  if (typeof input === 'string') return [...input].length
  if (isList(input)) return input.length
  if (input instanceof Range) return input.size
  if (isHash(input)) return keysOf(input).length
  return Number.isInteger(input) ? 8 : 0
}

export const textFilters: Filters = {
  size: filter(0, 0, (_, input) => size(input)),
  downcase: onText(downcase),
  upcase: onText((text) => text.toUpperCase()),
  capitalize: onText(capitalize),
  escape: filter(0, 0, (_, input) =>
    input === null || input === undefined ? undefined : escapeHtml(toRubyString(input)),
  ),
  h: filter(0, 0, (_, input) =>
    input === null || input === undefined ? undefined : escapeHtml(toRubyString(input)),
  ),
  escape_once: onText(escapeOnce),
  xml_escape: onText(escapeXml),
  strip_html: onText(stripHtml),
  strip_newlines: onText((text) => text.replace(/\r?\n/g, '')),
  newline_to_br: onText((text) => text.replace(/\r?\n/g, '<br />\n')),
  strip: onText(strip),
  lstrip: onText((text) => text.replace(edges.start, '')),
  rstrip: onText(stripEnd),
  normalize_whitespace: onText((text) => strip(text.replace(spaces, ' '))),
  append: filter(1, 1, (_, input, text) => toRubyString(input) + toRubyString(text)),
  prepend: filter(1, 1, (_, input, text) => toRubyString(text) + toRubyString(input)),
  replace: filter(1, 2, ({ context }, input, part, by) => {
    const [text, from, to] = [toRubyString(input), toRubyString(part), toRubyString(by)]
    context.spend(occurrences(text, from) * to.length)
    return text.replaceAll(from, (found) => replacement(to, found))
  }),
  replace_first: filter(1, 2, (_, input, part, by) =>
    toRubyString(input).replace(toRubyString(part), (found) =>
      replacement(toRubyString(by), found),
    ),
  ),
  replace_last: filter(2, 2, (_, input, part, by) =>
    replaceLast(toRubyString(input), toRubyString(part), toRubyString(by)),
  ),
  remove: filter(1, 1, (_, input, part) => toRubyString(input).replaceAll(toRubyString(part), '')),
  remove_first: filter(1, 1, (_, input, part) =>
    toRubyString(input).replace(toRubyString(part), ''),
  ),
  remove_last: filter(1, 1, (_, input, part) =>
    replaceLast(toRubyString(input), toRubyString(part), ''),
  ),
  split: filter(1, 1, (_, input, separator) => split(toRubyString(input), toRubyString(separator))),
  slice: filter(1, 2, (_, input, offset, length) => slice(input, offset, length)),
  truncate: filter(0, 2, (_, input, length, ellipsis) => truncate(input, length, ellipsis)),
  truncatewords: filter(0, 2, (_, input, count, ellipsis) => truncateWords(input, count, ellipsis)),
  number_of_words: filter(0, 1, (_, input, mode) =>
    numberOfWords(toRubyString(input), toRubyString(mode)),
  ),
  slugify: filter(0, 1, (_, input, mode) =>
    input === null || input === undefined
      ? undefined
      : slugifyAs(mode === undefined ? 'default' : toRubyString(mode), toRubyString(input)),
  ),
  markdownify: filter(0, 0, ({ context }, input) => context.host.markdown(toRubyString(input))),
  smartify: filter(0, 0, ({ context }, input) => context.host.smartify(toRubyString(input))),
}

function replaceLast(text: string, part: string, by: string): string {
  const at = text.lastIndexOf(part)
  return at === -1 ? text : text.slice(0, at) + by + text.slice(at + part.length)
}
