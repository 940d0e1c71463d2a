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

/**
 * @param hasEdge whether rows of this table begin with a pipe, which then parts nothing
 * @returns the cells of a row; a pipe at its end parts nothing
 */
export function splitRow(text: string, start: number, end: number, hasEdge: boolean): Cell[] {
  let [first, last] = [start, end]
  while (last > first && isSpace(text[last - 1] as string)) last--
  while (first < last && isSpace(text[first] as string)) first++
  const row = new Row(text, hasEdge && text[first] === '|' ? first + 1 : first, last)
  return row.cells()
}

/** A row while it is cut. */
class Row {
  private readonly row: InlineText
  private readonly found: Cell[] = []
  /** What the cell holds so far, and where it begins. */
  private parts: InlineText[] = []
  private cellStart = 0

  constructor(
    source: string,
    private readonly start: number,
    end: number,
  ) {
    this.row = InlineText.slice(source, start, end)
  }

  cells(): Cell[] {
    const { text } = this.row
    let from = 0
    for (const { start, end } of codeElements(text)) {
      this.addSpans(from, start)
      this.parts.push(this.row.part(start, end))
      from = end
    }
    this.addSpans(from, text.length)
    if (this.cellStart < text.length) this.endCell(text.length)
    return this.found
  }

  /** What is in no element has code between backticks, and text. */
  private addSpans(start: number, end: number): void {
    const finder = new Finder(this.row.text.slice(start, end))
    let from = 0
    for (let at = finder.after('`', 0); at >= 0; at = finder.after('`', at)) {
      const { open, close } = codeMarks(finder, at)
      if (close >= 0) {
        this.addText(start + from, start + at)
        this.addCode(start + at, start + open, start + close)
        from = close + open - at
      }
      at = close < 0 ? open : from
    }
    this.addText(start + from, end)
  }

  /** Text is cut at pipes; those that a backslash escapes are text. */
  private addText(from: number, to: number): void {
    const { row } = this
    let done = from
    for (let pipe = row.text.indexOf('|', from); pipe >= 0 && pipe < to; ) {
      const isEscaped = pipe > from && row.text[pipe - 1] === '\\'
      this.parts.push(row.part(done, isEscaped ? pipe - 1 : pipe))
      done = isEscaped ? pipe : pipe + 1
      if (!isEscaped) this.endCell(pipe)
      pipe = row.text.indexOf('|', pipe + 1)
    }
    if (done < to) this.parts.push(row.part(done, to))
  }

  /** Code has one mark where one is enough, though what is empty is no code then. */
  private addCode(start: number, open: number, close: number): void {
    const { row } = this
    const length = open - start
    const value = row.part(open, close)
    const shown = value.part(
      value.text.startsWith(' ') && value.text.length > 1 ? 1 : 0,
      value.text.length - (value.text.endsWith(' ') ? 1 : 0),
    )
    if (length === 1 || value.text.includes('`')) {
      this.parts.push(row.part(start, close + length))
    } else {
      this.parts.push(row.part(start, start + 1), shown, row.part(close, close + 1))
    }
  }

  private endCell(pipe: number): void {
    const { text } = this.row
    let [from, to] = [this.cellStart, pipe]
    while (from < to && isSpace(text[from] as string)) from++
    while (to > from && isSpace(text[to - 1] as string)) to--
    const cell = InlineText.concat(this.parts).trim()
    this.found.push({ start: this.start + from, end: this.start + to, text: cell })
    this.parts = []
    this.cellStart = pipe + 1
  }
}

/** `<code>a|b</code>` is of one cell. */
function* codeElements(text: string): Iterable<{ start: number; end: number }> {
  if (!text.includes('</code>')) return
  const finder = new Finder(text)
  for (let start = finder.after('<code', 0); start >= 0; start = finder.after('<code', start + 1)) {
    if (/\w/.test(text[start + 5] ?? '')) continue
    const tagEnd = finder.after('>', start)
    const close = tagEnd < 0 ? -1 : finder.after('</code>', tagEnd)
    if (close < 0) return
    const end = close + '</code>'.length
    yield { start, end }
    start = end - 1
  }
}

/** @returns the columns of a separator line: `:--`, `:-:`, `--:` … */
export function columnsOf(separator: string): string[] {
  return separator.match(/:?-+:?/g) ?? []
}
