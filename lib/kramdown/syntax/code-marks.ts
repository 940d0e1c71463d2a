import type { Finder } from './finder'
import { isSpace } from './white-space'

/**
 * @param finder of the text
 * @returns where the marks that begin at `pos` end, and where those that close them begin: -1 where
 *   they open no code, as a single mark between spaces
 */
export function codeMarks(finder: Finder, pos: number): { open: number; close: number } {
  const { text } = finder
  let open = pos
  while (text.charCodeAt(open) === 96) open++
  const length = open - pos
  const alone = length === 1 && isSpace(text[pos - 1] ?? ' ') && isSpace(text[open] ?? '')
  return { open, close: alone ? -1 : finder.runAfter(open, length) }
}
