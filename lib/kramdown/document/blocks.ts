import type { Nodule } from '../types'
import type { Document } from './document'
import { draftOf, type PlacedList } from './draft'
import { InlineText } from './inline-text'
import type { Lines } from './lines'

/** Nested deeper than this, text stays text: no article does, and the call stack has an end. */
export const MAX_DEPTH = 64

/** A blank line, or the end-of-block marker: seen by the constructs, not part of the tree. */
export const BLANK: Nodule = { type: 'blank' }
export const END_OF_BLOCK: Nodule = { type: 'endOfBlock' }

/** Blocks of one level: the document's, a quotation's, a list item's … */
export class Blocks {
  /** The line that is looked at. */
  index = 0
  readonly children: Nodule[] = []
  /** Name of the HTML element whose Markdown these blocks are. */
  closingTag: string | undefined
  /** Offset (in the joined lines) after its closing tag, once it is found. */
  closedAt: number | undefined
  /** Attribute lists that wait for the next block. */
  waiting: PlacedList[] = []

  constructor(
    readonly doc: Document,
    readonly lines: Lines,
    readonly depth: number,
    /** Lines from here on belong to somebody else. */
    readonly limit = lines.count,
  ) {}

  get last(): Nodule | undefined {
    return this.children.at(-1)
  }

  /** Whether a block may begin here that needs a blank line before it. */
  get isAfterBoundary(): boolean {
    const { last } = this
    return !last || last === BLANK || last === END_OF_BLOCK || this.waiting.length > 0
  }

  /** Offset of the end of a line before `index`, for the end of a node. */
  endBefore(index: number): number {
    return this.lines.end(index - 1)
  }

  /** Adds a finished block, which takes the attribute lists that waited. */
  push(node: Nodule): void {
    if (this.waiting.length > 0) {
      const draft = draftOf(node)
      draft.lists = [...this.waiting, ...(draft.lists ?? [])]
      this.waiting = []
    }
    this.children.push(node)
  }

  /** Attribute lists that nothing follows at once go to nothing. */
  dropWaiting(): void {
    for (const { start } of this.waiting) {
      this.doc.warn('detached-attributes', start, { level: 'block' })
    }
    this.waiting = []
  }

  /** The children without the markers; paragraphs, which may have grown until now, get their text. */
  finish(): Nodule[] {
    const { lines } = this
    return this.children.filter((child) => {
      const { draft } = child
      if (draft?.lines) {
        draft.inline = InlineText.ofLines(lines, draft.lines.from, draft.lines.to).trimEnd()
        draft.lines = undefined
      }
      return child !== BLANK && child !== END_OF_BLOCK
    })
  }
}

/** A kind of block. */
export interface BlockConstruct {
  /** Characters that may begin it, after at most three spaces; any when absent. */
  readonly starts?: string
  /** Whether it also takes lines that are indented by four columns. */
  readonly indented?: boolean
  /**
   * Reads the construct at `blocks.index`, adds its node and moves the index past it.
   *
   * @returns false when it is not there; nothing has changed then
   */
  parse(blocks: Blocks): boolean
}

/** Gives a node the text that its spans will be read from, once the whole document is known. */
export function setText(node: Nodule, text: InlineText): void {
  draftOf(node).inline = text
}
