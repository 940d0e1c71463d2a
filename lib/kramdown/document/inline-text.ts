import { trimEnd } from '../syntax/white-space'
import type { Lines } from './lines'

/**
 * The text of a paragraph, a header, a cell … as spans see it, with the way back to the source:
 * lines of the source that follow each other are one piece, and each piece has its own shift.
 */
export class InlineText {
  private constructor(
    readonly text: string,
    /** Where each piece begins in `text`. */
    private readonly pieces: readonly number[],
    /** What to add to an offset of the piece to get one of the source. */
    private readonly shifts: readonly number[],
  ) {}

  /** @param start offset of the source at which `text` stands, as it is */
  static slice(source: string, start: number, end: number): InlineText {
    return new InlineText(source.slice(start, end), [0], [start])
  }

  /** All lines of a block, with the spaces that begin them. */
  static whole(lines: Lines): InlineText {
    return InlineText.join(lines, 0, lines.count, lines.start(0) - (lines.pads[0] ?? 0))
  }

  /** The lines `from` to `to` (excluded) of a block, without the spaces before the first. */
  static ofLines(lines: Lines, from: number, to: number): InlineText {
    return InlineText.join(lines, from, to, lines.first(from))
  }

  /** @param start offset of the first character; before the line's own, spaces stand for padding */
  private static join(lines: Lines, from: number, to: number, start: number): InlineText {
    const padding = Math.max(0, lines.start(from) - start)
    if (padding === 0 && isContiguous(lines, from, to))
      return InlineText.slice(lines.text, start, lines.end(to - 1))
    const pieces = [0]
    const shifts = [start]
    let text = ' '.repeat(padding) + lines.text.slice(start + padding, lines.end(from))
    for (let index = from + 1; index < to; index++) {
      text += '\n'
      const pad = lines.pads[index] as number
      pieces.push(text.length)
      shifts.push(lines.start(index) - text.length - pad)
      text += lines.slice(index)
    }
    return new InlineText(text, pieces, shifts)
  }

  /** @returns the same text without the spaces that end it */
  trimEnd(): InlineText {
    return new InlineText(trimEnd(this.text), this.pieces, this.shifts)
  }

  /** @returns a part of this text, which keeps its way to the source */
  part(start: number, end: number): InlineText {
    const shift = (value: number) => Math.max(0, value - start)
    return new InlineText(
      this.text.slice(start, end),
      this.pieces.map(shift),
      this.shifts.map((value) => value + start),
    )
  }

  /** @returns the offset of the source behind an offset of the text */
  offsetOf(index: number): number {
    const { pieces, shifts } = this
    if (pieces.length === 1) return index + (shifts[0] as number)
    return index + (shifts[lastAtMost(pieces, index)] as number)
  }
}

/** @returns the index of the last number of a sorted list that is at most `value` */
export function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function isContiguous(lines: Lines, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    if (lines.pads[index] !== 0 || lines.start(index) !== lines.end(index - 1) + 1) return false
  }
  return true
}
