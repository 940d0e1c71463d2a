/*
 * `code` ``with a ` inside``
 */
import { Finder } from '../document/finder'
import { isSpace } from '../document/white-space'
import type { SpanConstruct } from './spans'

/** One for each length of the marks, as long as a text can tell them apart. */
const finders = new Map<number, Finder>()

/**
 * @returns where the marks that begin at `pos` end, and where those that close them begin: -1 where
 *   they open no code, as a single mark between spaces
 */
export function codeMarks(text: string, pos: number): { open: number; close: number } {
  let open = pos
  while (text.charCodeAt(open) === 96) open++
  const length = open - pos
  const finder = finders.get(length) ?? new Finder('`'.repeat(length))
  finders.set(length, finder)
  const alone = length === 1 && isSpace(text[pos - 1] ?? ' ') && isSpace(text[open] ?? '')
  return { open, close: alone ? -1 : finder.after(text, open) }
}

export const code: SpanConstruct = {
  starts: '`',
  parse(spans) {
    const { text, pos, end } = spans
    const { open, close } = codeMarks(text, pos)
    const length = open - pos
    if (close < 0 || close + length > end) {
      spans.addText(text.slice(pos, open), open)
      return true
    }
    const value = length > 1 ? withoutPadding(text.slice(open, close)) : text.slice(open, close)
    spans.addNode(spans.node('inlineCode', pos, close + length, { value }), pos, close + length)
    return true
  },
}

/** Several marks may be parted by a space from the code, which may begin or end with a mark. */
function withoutPadding(value: string): string {
  return value.replace(/^ | $/g, '')
}
