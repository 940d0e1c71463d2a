import type { Point, Position } from 'unist'
import { lastAtMost } from '../syntax/sorted'

/** The text that is parsed, and the way from its offsets to lines and columns. */
export class Source {
  /** Offset at which each line begins. */
  readonly lineStarts: number[] = [0]
  /** Places are mostly asked in order: the search begins where the last one ended. */
  private lastLine = 0

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.lineStarts.push(at + 1)
    }
  }

  /** @returns line and column (1-based) of an offset */
  point(offset: number): Point {
    const starts = this.lineStarts
    let line = this.lastLine
    if ((starts[line] ?? 0) > offset || offset - (starts[line] ?? 0) > 4096) {
      line = lastAtMost(starts, offset)
    } else {
      while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++
    }
    this.lastLine = line
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
