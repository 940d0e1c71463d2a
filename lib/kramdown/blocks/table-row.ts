import { InlineText } from '../document/inline-text'
import { codeMarks } from '../syntax/code-marks'
import { Finder } from '../syntax/finder'
import { isSpace } from '../syntax/white-space'

/** What stands between two pipes, without the spaces around it. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly text: InlineText
}

const BACKSLASH = 92
const BACKTICK = 96
const PIPE = 124

/** Offsets of the pipes of a line that part cells: neither escaped nor in a code span. */
function* pipes(text: string, start: number, end: number): Iterable<number> {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === PIPE && text.charCodeAt(at - 1) !== BACKSLASH) yield at
    else if (code === BACKTICK && text.charCodeAt(at - 1) !== BACKSLASH) {
      at = codeEnd(text, at, end) - 1
    }
  }
}

/** @returns the offset after a code span, or after the marks that open none */
function codeEnd(text: string, start: number, end: number): number {
  let open = start
  while (open < end && text.charCodeAt(open) === BACKTICK) open++
  const close = text.slice(open, end).indexOf(text.slice(start, open))
  return close < 0 ? open : open + close + open - start
}

/**
 * @param hasEdge whether rows of this table begin with a pipe, which then parts nothing
 * @returns the cells of a row; a pipe at its end parts nothing
 */
export function splitRow(text: string, start: number, end: number, hasEdge: boolean): Cell[] {
  const cells: Cell[] = []
  let from = start
  let last = end
  while (last > from && isSpace(text[last - 1] as string)) last--
  if (hasEdge && text.charCodeAt(from) === PIPE) from++
  for (const pipe of pipes(text, from, last)) {
    cells.push(cellOf(text, from, pipe))
    from = pipe + 1
  }
  if (from < last) cells.push(cellOf(text, from, last))
  return cells
}

function cellOf(text: string, from: number, to: number): Cell {
  let start = from
  let end = to
  while (start < end && isSpace(text[start] as string)) start++
  while (end > start && isSpace(text[end - 1] as string)) end--
  return { start, end, text: withShortMarks(text, start, end) }
}

/** In a cell, code has one mark where one is enough: what is empty then is no code. */
function withShortMarks(text: string, start: number, end: number): InlineText {
  const whole = InlineText.slice(text, start, end)
  if (!whole.text.includes('``')) return whole
  const finder = new Finder(whole.text)
  const parts: InlineText[] = []
  let from = 0
  for (let at = finder.after('`', 0); at >= 0; at = finder.after('`', at)) {
    const { open, close } = codeMarks(finder, at)
    if (whole.text.charCodeAt(at - 1) === BACKSLASH || close < 0) {
      at = open
      continue
    }
    const length = open - at
    const value = whole.part(open, close)
    const after = close + length
    if (length > 1 && value.text !== '' && !value.text.includes('`')) {
      const padding = value.text.startsWith(' ') && value.text.length > 1 ? 1 : 0
      const shown = value.part(padding, value.text.length - (value.text.endsWith(' ') ? 1 : 0))
      parts.push(whole.part(from, at).before('`'), shown.before('`'))
      from = after
    }
    at = after
  }
  return InlineText.concat([...parts, whole.part(from, whole.text.length)])
}

/** @returns the columns of a separator line: `:--`, `:-:`, `--:` … */
export function columnsOf(separator: string): string[] {
  return separator
    .replace(/^[|+]|[|+]$/g, '')
    .split(/[|+]/)
    .map((column) => column.trim())
}
