import { Finder } from '../syntax/finder'
import { firstAtLeast, lastAtMost } from '../syntax/sorted'
import { trimEnd } from '../syntax/white-space'
import { InlineText } from './inline-text'

const SPACE = 32
const TAB = 9
const LINE_FEED = 10

/** Most lines are never joined: those share one list. */
const NONE: readonly number[] = []

/**
 * Lines of a block, as ranges of the source. A nested block (what a quotation or a list item holds)
 * has lines of its own, which are what is left of its parent's once its marks are taken off: no text
 * is copied, and every offset stays one of the source.
 */
export class Lines {
  /** Offset of the first character of each line. */
  readonly starts: number[] = []
  /** Offset of the end of each line, before its line feed. */
  readonly ends: number[] = []
  /** Spaces that stand for the rest of a tab, before the first character. */
  readonly pads: number[] = []
  /** Offset of the first character that is no space. */
  readonly firsts: number[] = []

  /** By mark, the longest closing fence from each line on: unclosed ones are not searched for twice. */
  longestFences: Map<string, readonly number[]> | undefined
  /** The line before which whatever is open ends, as if the text did. */
  breakAt = Number.POSITIVE_INFINITY
  readonly text: string

  /** @param source finder of the whole text */
  constructor(readonly source: Finder) {
    this.text = source.text
  }

  get count(): number {
    return this.starts.length
  }

  push(start: number, end: number, pad = 0): void {
    const { text } = this
    let first = start
    while (first < end && text.charCodeAt(first) === SPACE) first++
    this.starts.push(start)
    this.ends.push(end)
    this.pads.push(pad)
    this.firsts.push(first)
  }

  start(index: number): number {
    return this.starts[index] as number
  }

  end(index: number): number {
    return this.ends[index] as number
  }

  /** Offset of the first character that is no space (a tab counts as a character). */
  first(index: number): number {
    return this.firsts[index] as number
  }

  /** Number of spaces that begin the line. */
  lead(index: number): number {
    return (this.pads[index] as number) + this.first(index) - this.start(index)
  }

  /** Code of the first character that is no space; NaN on an empty line. */
  code(index: number): number {
    const first = this.first(index)
    return first < this.end(index) ? this.text.charCodeAt(first) : Number.NaN
  }

  /** Whether a line has no character, not even a space. */
  isEmpty(index: number): boolean {
    return this.start(index) === this.end(index) && this.pads[index] === 0
  }

  isBlank(index: number): boolean {
    const end = this.end(index)
    for (let at = this.first(index); at < end; at++) {
      const code = this.text.charCodeAt(at)
      // Space, tab, vertical tab, form feed, carriage return.
      if (code !== SPACE && (code < TAB || code > 13)) return false
    }
    return true
  }

  /** Indented by four spaces or a tab: a code block, where nothing else claims the line. */
  isIndented(index: number): boolean {
    const lead = this.lead(index)
    return lead >= 4 || (lead === 0 && this.code(index) === TAB)
  }

  /** The line as its block sees it. */
  slice(index: number): string {
    const line = this.text.slice(this.start(index), this.end(index))
    const pad = this.pads[index] as number
    return pad > 0 ? ' '.repeat(pad) + line : line
  }

  private whole: InlineText | undefined
  private wholeFinder: Finder | undefined
  private wholeStarts: readonly number[] = NONE

  /** The block as one text, its lines joined by line feeds: for what may reach over many lines. */
  joined(): string {
    return this.join().text
  }

  /** The finder of that text. */
  get joinedFinder(): Finder {
    this.wholeFinder ??= new Finder(this.joined())
    return this.wholeFinder
  }

  /** @returns the offset in the joined text of an offset of a line */
  joinedOffset(index: number, offset: number): number {
    this.join()
    return (this.wholeStarts[index] as number) + offset - (this.original[index] as number)
  }

  /** @returns the offset in the joined text of the end of the lines before `limit` */
  joinedEnd(limit: number): number {
    return limit >= this.count ? this.joined().length : (this.wholeStarts[limit] as number) - 1
  }

  /** @returns the line on which an offset of the joined text is */
  joinedLine(offset: number): number {
    this.join()
    return lastAtMost(this.wholeStarts, offset)
  }

  /** @returns the offset of the source behind one of the joined text */
  sourceOffset(offset: number): number {
    return this.join().offsetOf(offset)
  }

  /** @returns the first line that ends at an offset of the source or after it */
  lineEndingAt(offset: number): number {
    return firstAtLeast(this.ends, offset)
  }

  joinedPart(start: number, end: number): InlineText {
    return this.join().part(start, end)
  }

  /** The lines `from` to `to` (excluded), without the spaces before the first. */
  inlineText(from: number, to: number): InlineText {
    return this.textFrom(this.first(from), from, to)
  }

  /** The lines `from` to `to` (excluded), with the spaces before the first. */
  wholeText(from: number, to: number): InlineText {
    return this.textFrom(this.start(from) - (this.pads[from] ?? 0), from, to)
  }

  /** @param start offset of the first character; before the line's own, spaces stand for padding */
  private textFrom(start: number, from: number, to: number): InlineText {
    const padding = Math.max(0, this.start(from) - start)
    if (padding === 0 && this.areContiguous(from, to)) {
      return InlineText.slice(this.text, start, this.end(to - 1))
    }
    const pieces = [0]
    const shifts = [start]
    let text = ' '.repeat(padding) + this.text.slice(start + padding, this.end(from))
    for (let index = from + 1; index < to; index++) {
      text += '\n'
      pieces.push(text.length)
      shifts.push(this.start(index) - text.length - (this.pads[index] as number))
      text += this.slice(index)
    }
    return new InlineText(text, pieces, shifts)
  }

  private areContiguous(from: number, to: number): boolean {
    for (let index = from + 1; index < to; index++) {
      const end = this.end(index - 1)
      const isNext = this.start(index) === end + 1 && this.text.charCodeAt(end) === LINE_FEED
      if (this.pads[index] !== 0 || !isNext) return false
    }
    return true
  }

  /** Takes off the white space that ends a line, but the two of a line break. */
  trimEnd(index: number): void {
    const [start, end] = [this.start(index), this.end(index)]
    const line = this.text.slice(start, end)
    const { length } = trimEnd(line)
    this.ends[index] = start + length + (/^ .* $/.test(line.slice(length)) ? 2 : 0)
  }

  /** Takes off a line what has been read of it. */
  cut(index: number, offset: number): void {
    let first = offset
    while (first < this.end(index) && this.text.charCodeAt(first) === SPACE) first++
    this.starts[index] = offset
    this.firsts[index] = first
    this.pads[index] = 0
  }

  /** Where each line began when the lines were joined, its padding included. */
  private original: readonly number[] = NONE

  private join(): InlineText {
    if (!this.whole) {
      this.whole = this.textFrom(this.start(0) - (this.pads[0] ?? 0), 0, this.count)
      const original: number[] = []
      const starts: number[] = []
      let at = 0
      for (let index = 0; index < this.count; index++) {
        const start = this.start(index) - (this.pads[index] as number)
        original.push(start)
        starts.push(at)
        at += this.end(index) - start + 1
      }
      this.original = original
      this.wholeStarts = starts
    }
    return this.whole
  }

  /**
   * Adds a line of this block to another one, without its first columns.
   *
   * @param columns how many to take off; a tab that reaches beyond them leaves spaces
   */
  pushInto(target: Lines, index: number, columns: number): void {
    const end = this.end(index)
    let at = this.start(index)
    let width = this.pads[index] as number
    // Tabs at the head of a line are four columns each, whatever stands after them.
    if (width === 0) for (; at < end && this.text.charCodeAt(at) === TAB; at++) width += 4
    for (; width < columns && at < end && this.text.charCodeAt(at) === SPACE; at++) width++
    target.push(at, end, Math.max(0, width - columns))
  }

  /** Adds a line as it is, whose white space is kept in code. */
  pushWhole(target: Lines, index: number): void {
    target.push(this.start(index), this.end(index), this.pads[index])
  }

  /** Columns of white space that begin a line. */
  indentation(index: number): number {
    let at = this.start(index)
    let width = this.pads[index] as number
    if (width === 0)
      for (; this.text.charCodeAt(at) === TAB && at < this.end(index); at++) width += 4
    for (; this.text.charCodeAt(at) === SPACE && at < this.end(index); at++) width++
    return width
  }

  /**
   * @param wanted columns that what the line may belong to asks for
   * @returns how many to take off; undefined when the line has not as many. Four spaces and a tab have
   *   them too, though none is taken off then
   */
  columnsToTake(index: number, wanted: number): number | undefined {
    if (this.indentation(index) >= wanted) return wanted
    return this.code(index) === TAB && this.hasSteps(index, wanted) ? 0 : undefined
  }

  /** Whether each four columns are four spaces or a tab, and so is the rest. */
  private hasSteps(index: number, columns: number): boolean {
    const line = this.slice(index)
    let at = 0
    for (let left = columns; left > 0; left -= 4) {
      const spaces = Math.min(4, left)
      if (line.charCodeAt(at) === TAB) at++
      else if (line.startsWith(' '.repeat(spaces), at)) at += spaces
      else return false
    }
    return true
  }

  /** Indented by a few spaces and a tab: no block begins there. */
  isBare(index: number): boolean {
    const lead = this.lead(index)
    return lead > 0 && lead < 4 && this.code(index) === TAB
  }
}

/** @returns the lines of a whole text: a carriage return alone ends one too */
export function linesOf(text: string): Lines {
  const lines = new Lines(new Finder(text))
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    lines.push(start, index)
    start = index + end.length
  }
  if (start < text.length) lines.push(start, text.length)
  return lines
}
