import { trim } from '../syntax/white-space'
import type { Spans } from './spans'

/** An address and a title in parentheses. */
export interface Destination {
  readonly url: string
  readonly title: string | undefined
  readonly end: number
}

const BRACKETED = /<([^>\n]*)>/y
const QUOTE = /[ \t\r\n]+["']/y
const END = /(?:[ \t\r\n]*(["'])([\s\S]+?)\1)?[ \t\r\n]*\)/y

/**
 * @param from offset after the opening parenthesis
 * @returns undefined when it is never closed
 */
export function scanDestination({ text, doc }: Spans, from: number): Destination | undefined {
  if (doc.allowance.isSpent) return undefined
  BRACKETED.lastIndex = from
  const url = BRACKETED.exec(text)?.[1]
  const found =
    url === undefined ? scanPlain(text, from) : scanEnd(text, url, from + url.length + 2)
  if (!found) doc.allowance.spend(text.length - from)
  return found
}

/** An address without brackets: it may hold parentheses that pair, and spaces. */
function scanPlain(text: string, from: number): Destination | undefined {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41) {
      if (--depth === 0) return { url: trim(text.slice(from, at)), title: undefined, end: at + 1 }
    } else if (code === 32 || code === 10 || code === 9) {
      QUOTE.lastIndex = at
      // Half a title makes no link.
      if (QUOTE.test(text)) return scanEnd(text, trim(text.slice(from, at)), at)
    }
  }
  return undefined
}

/** A title that may follow an address, and the closing parenthesis. */
function scanEnd(text: string, url: string, at: number): Destination | undefined {
  END.lastIndex = at
  const match = END.exec(text)
  return match ? { url, title: match[2], end: END.lastIndex } : undefined
}
