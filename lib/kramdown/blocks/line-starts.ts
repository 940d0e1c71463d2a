import type { Lines } from '../document/lines'
import { attributeListEnd } from '../syntax/attribute-list'
import { isSpanElement } from '../syntax/elements'

/** What a line begins with, asked by the constructs that others end. */

const isDigit = (code: number) => code >= 48 && code <= 57
const isSpaceOrTab = (code: number) => code === 32 || code === 9

/** `^` alone. */
export function isEndOfBlock(lines: Lines, index: number): boolean {
  return (
    lines.lead(index) === 0 &&
    lines.code(index) === 94 &&
    lines.text.slice(lines.first(index) + 1, lines.end(index)).trim() === ''
  )
}

/** `{:` that opens an attribute list, a definition of one, or `{::`: only the first ends a block. */
function isAttributeList(lines: Lines, index: number): boolean {
  const { text } = lines
  const first = lines.first(index)
  if (lines.lead(index) > 3 || text.charCodeAt(first) !== 123) return false
  if (text.charCodeAt(first + 1) !== 58) return false
  const next = text[first + 2]
  if (next === ':' || next === '/') return false
  // It may be written over several lines.
  const close = attributeListEnd(lines.source, first, lines.end(lines.count - 1))
  if (close < 0) return false
  let last = index
  while (lines.end(last) < close) last++
  return text.slice(close + 1, lines.end(last)).trim() === ''
}

/** A tag of HTML, opening or closing, that is none of those that stand within a sentence. */
function isHtmlBlock(lines: Lines, index: number): boolean {
  const first = lines.first(index)
  if (lines.lead(index) > 3 || lines.text.charCodeAt(first) !== 60) return false
  TAG_NAME.lastIndex = first
  const name = TAG_NAME.exec(lines.text)?.[1]
  return (
    name !== undefined &&
    first + name.length < lines.end(index) &&
    !isSpanElement(name) &&
    name !== 'script'
  )
}

const TAG_NAME = /<\/?([A-Za-z_:][\w:.-]*)/y

/**
 * @returns the offset after the mark of a list item (`*`, `+`, `-` or `1.` and a space or tab), -1
 *   when there is none after at most `lead` spaces
 */
export function listMarkEnd(lines: Lines, index: number, lead = 3): number {
  if (lines.lead(index) > lead) return -1
  const { text } = lines
  let at = lines.first(index)
  const end = lines.end(index)
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    while (at < end && isDigit(text.charCodeAt(at))) at++
    if (at >= end || text.charCodeAt(at) !== 46) return -1
  } else if (code !== 42 && code !== 43 && code !== 45) return -1
  at++
  return at < end && isSpaceOrTab(text.charCodeAt(at)) ? at : -1
}

/** `: ` */
export function isDefinition(lines: Lines, index: number): boolean {
  const first = lines.first(index)
  return (
    lines.lead(index) <= 3 &&
    lines.code(index) === 58 &&
    first + 1 < lines.end(index) &&
    isSpaceOrTab(lines.text.charCodeAt(first + 1))
  )
}

/** One to six `#` and something after them. */
export function isHeader(lines: Lines, index: number): boolean {
  if (lines.code(index) !== 35 || lines.lead(index) > 0) return false
  HEADER.lastIndex = lines.first(index)
  return HEADER.test(lines.text)
}

const HEADER = /#{1,6}[ \t]+[^ \t\n]/y

export function isFence(lines: Lines, index: number): boolean {
  const code = lines.code(index)
  if ((code !== 96 && code !== 126) || lines.lead(index) > 3) return false
  const first = lines.first(index)
  const { text } = lines
  return text.charCodeAt(first + 1) === code && text.charCodeAt(first + 2) === code
}

export function isBlockquote(lines: Lines, index: number): boolean {
  return lines.code(index) === 62 && lines.lead(index) <= 3
}

/** Lines that no block reads on over, however lazily it is written. */
export function endsLazily(lines: Lines, index: number): boolean {
  if (lines.breaks.has(index)) return true
  const code = lines.code(index)
  if (code === 123) return isAttributeList(lines, index)
  if (code === 94) return isEndOfBlock(lines, index)
  if (code === 60) return isHtmlBlock(lines, index)
  return Number.isNaN(code) || lines.isBlank(index)
}

/** What must follow a block that needs a blank line after it. */
export function isBoundary(lines: Lines, index: number, limit: number): boolean {
  return (
    index >= limit ||
    lines.breaks.has(index) ||
    lines.isBlank(index) ||
    isEndOfBlock(lines, index) ||
    isAttributeList(lines, index)
  )
}
