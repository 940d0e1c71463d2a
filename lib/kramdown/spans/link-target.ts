import { trim } from '../document/white-space'
import { codeMarks } from './code'

/** Longest address or title that is looked for where the parentheses do not pair. */
const LONGEST = 500

interface Pairs {
  readonly brackets: Int32Array
  readonly parentheses: Int32Array
}

let known: { text: string; pairs: Pairs } | undefined

/** Brackets and parentheses of a text with those that close them: found once, for all its links. */
function pairsOf(text: string): Pairs {
  if (known?.text !== text) known = { text, pairs: findPairs(text) }
  return known.pairs
}

function findPairs(text: string): Pairs {
  const brackets = new Int32Array(text.length).fill(-1)
  const parentheses = new Int32Array(text.length).fill(-1)
  const openBrackets: number[] = []
  const openParentheses: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) openParentheses.push(at)
    else if (code === 41) pair(parentheses, openParentheses, at)
    else if (code === 91) openBrackets.push(at)
    else if (code === 93) pair(brackets, openBrackets, at)
    else if (code === 92) at++
    else if (code === 96) at = codeEnd(text, at) - 1
  }
  return { brackets, parentheses }
}

function pair(pairs: Int32Array, open: number[], close: number): void {
  const start = open.pop()
  if (start !== undefined) pairs[start] = close
}

function codeEnd(text: string, at: number): number {
  const { open, close } = codeMarks(text, at)
  return close < 0 ? open : close + open - at
}

/** @returns the offset of the bracket that closes the one at `open`, -1 when there is none */
export function closingBracket(text: string, open: number, end: number): number {
  const close = pairsOf(text).brackets[open] ?? -1
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
export function scanDestination(text: string, from: number, end: number): Destination | undefined {
  BRACKETED.lastIndex = from
  const bracketed = text[from] === '<' ? BRACKETED.exec(text) : null
  if (bracketed && BRACKETED.lastIndex <= end) {
    return { url: bracketed[1] as string, title: bracketed[3], end: BRACKETED.lastIndex }
  }
  const paired = (pairsOf(text).parentheses[from - 1] ?? -1) >= 0
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
