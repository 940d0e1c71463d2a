import { codeMarks } from './code-marks'
import type { Finder } from './finder'

/** Brackets and parentheses of a text with those that close them: found once, for all its links. */
export interface Pairs {
  readonly brackets: Int32Array
  readonly parentheses: Int32Array
}

/** @param finder of the text */
export function findPairs(finder: Finder): Pairs {
  const { text } = finder
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
    else if (code === 96) at = codeEnd(finder, at) - 1
  }
  return { brackets, parentheses }
}

function pair(pairs: Int32Array, open: number[], close: number): void {
  const start = open.pop()
  if (start !== undefined) pairs[start] = close
}

function codeEnd(finder: Finder, at: number): number {
  const { open, close } = codeMarks(finder, at)
  return close < 0 ? open : close + open - at
}
