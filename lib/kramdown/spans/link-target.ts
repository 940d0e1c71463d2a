import { trim } from '../syntax/white-space'
import type { Spans } from './spans'

/** Longest address or title that is looked for where the parentheses do not pair. */
const LONGEST = 500

/** @returns the offset of the bracket that closes the one at `open`, -1 when there is none */
export function closingBracket({ pairs, end }: Spans, open: number): number {
  const close = pairs.brackets[open] ?? -1
  return close < end ? close : -1
}

const QUOTE = /[ \t\r\n]+["']/y

/** An address and a title in parentheses. */
export interface Destination {
  readonly url: string
  readonly title: string | undefined
  readonly end: number
}

const BRACKETED = /<([^>\n]{0,2000})>(?:[ \t\r\n]*(["'])([\s\S]+?)\2)?[ \t\r\n]*\)/y
const TITLE = /[ \t\r\n]+(["'])([\s\S]{1,2000}?)\1[ \t\r\n]*\)/y

/**
 * @param from offset after the opening parenthesis
 * @returns undefined when it is never closed
 */
export function scanDestination(spans: Spans, from: number): Destination | undefined {
  const { text, end } = spans
  BRACKETED.lastIndex = from
  const bracketed = text[from] === '<' ? BRACKETED.exec(text) : null
  if (bracketed && BRACKETED.lastIndex <= end) {
    return { url: bracketed[1] as string, title: bracketed[3], end: BRACKETED.lastIndex }
  }
  const paired = (spans.pairs.parentheses[from - 1] ?? -1) >= 0
  const limit = paired ? end : Math.min(end, from + LONGEST)
  let depth = 1
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41) {
      if (--depth === 0) return { url: trim(text.slice(from, at)), title: undefined, end: at + 1 }
    } else if (code === 32 || code === 10 || code === 9) {
      TITLE.lastIndex = at
      const title = TITLE.exec(text)
      if (title && TITLE.lastIndex <= end) {
        return { url: trim(text.slice(from, at)), title: title[2], end: TITLE.lastIndex }
      }
      // Half a title makes no link.
      QUOTE.lastIndex = at
      if (QUOTE.test(text)) return undefined
    }
  }
  return undefined
}
