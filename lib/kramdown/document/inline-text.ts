import { lastAtMost } from '../syntax/sorted'
import { isSpace, trimEnd } from '../syntax/white-space'

const ONE_PIECE: readonly number[] = [0]

/**
 * The text of a paragraph, a header, a cell … as spans see it, with the way back to the source:
 * lines of the source that follow each other are one piece, and each piece has its own shift.
 */
export class InlineText {
  constructor(
    readonly text: string,
    /** Where each piece begins in `text`. */
    private readonly pieces: readonly number[],
    /** What to add to an offset of the piece to get one of the source. */
    private readonly shifts: readonly number[],
  ) {}

  /** @returns texts one after the other, each with its way to the source */
  static concat(texts: readonly InlineText[]): InlineText {
    if (texts.length === 1) return texts[0] as InlineText
    let text = ''
    const pieces: number[] = []
    const shifts: number[] = []
    for (const part of texts) {
      const { length } = text
      for (const piece of part.pieces) pieces.push(piece + length)
      for (const shift of part.shifts) shifts.push(shift - length)
      text += part.text
    }
    return new InlineText(text, pieces, shifts)
  }

  /** @param start offset of the source at which `text` stands, as it is */
  static slice(source: string, start: number, end: number): InlineText {
    return new InlineText(source.slice(start, end), ONE_PIECE, [start])
  }

  /** @returns the same text without the spaces that end it */
  trimEnd(): InlineText {
    return new InlineText(trimEnd(this.text), this.pieces, this.shifts)
  }

  /** @returns the same text without the white space around it */
  trim(): InlineText {
    const end = trimEnd(this.text).length
    let start = 0
    while (start < end && isSpace(this.text[start] as string)) start++
    return this.part(start, end)
  }

  /** @returns a part of this text, which keeps its way to the source */
  part(start: number, end: number): InlineText {
    const from = lastAtMost(this.pieces, start)
    const to = lastAtMost(this.pieces, end) + 1
    const pieces: number[] = []
    const shifts: number[] = []
    for (let piece = from; piece < to; piece++) {
      pieces.push(Math.max(0, (this.pieces[piece] as number) - start))
      shifts.push((this.shifts[piece] as number) + start)
    }
    return new InlineText(this.text.slice(start, end), pieces, shifts)
  }

  /** @returns the same text before a character which stands nowhere in the source, if any */
  before(character: string): InlineText {
    if (character === '') return this
    const { length } = this.text
    // What ends after the character ends where this text does.
    return new InlineText(
      this.text + character,
      [...this.pieces, length + 1],
      [...this.shifts, this.offsetOf(length) - length - 1],
    )
  }

  /** @returns the same text after another one, which stands nowhere in the source */
  after(text: string): InlineText {
    const start = this.offsetOf(0)
    const { length } = text
    return new InlineText(
      text + this.text,
      [0, ...this.pieces.map((piece) => piece + length)],
      [start, ...this.shifts.map((shift) => shift - length)],
    )
  }

  /** @returns the offset of the source behind an offset of the text */
  offsetOf(index: number): number {
    const { pieces, shifts } = this
    if (pieces.length === 1) return index + (shifts[0] as number)
    return index + (shifts[lastAtMost(pieces, index)] as number)
  }
}
