import type { Paragraph } from 'mdast'
import type { FlowContent, SpanParent } from '../nodes'
import type { Document } from './document'
import type { LineRange, PlacedList } from './draft'
import type { InlineText } from './inline-text'
import type { Lines } from './lines'

/** Nested deeper than this, text stays text: no article does, and the call stack has an end. */
export const MAX_DEPTH = 64

/** What the constructs see between blocks, and what is not part of the tree. */
export type Mark =
  | { readonly type: 'blank' }
  | { readonly type: 'endOfBlock' }
  /** A definition that no node stands for; attribute lists beside it go to what it defines, or nowhere. */
  | {
      readonly type: 'definitionMark'
      readonly lists?: PlacedList[] | undefined
      /** Whether a blank line takes its place. */
      readonly yields?: boolean
    }

const BLANK: Mark = { type: 'blank' }
const END_OF_BLOCK: Mark = { type: 'endOfBlock' }

/** @returns whether a child is none of the marks */
export function isContent(child: FlowContent | Mark): child is FlowContent {
  return child.type !== 'blank' && child.type !== 'endOfBlock' && child.type !== 'definitionMark'
}

/** A kind of block. */
export interface BlockConstruct {
  readonly name: string
  /** Characters that may begin it, after at most three spaces; any when absent. */
  readonly starts?: string
  /** Whether it takes lines that are indented by four columns, which most do not: only these, or any. */
  readonly takes?: 'indented' | 'any'
  /** What it ends although no blank line parts them; nothing when absent. */
  readonly interrupts?: Interruption
  /**
   * Reads the construct at `blocks.index`, adds its node and moves the index past it.
   *
   * @returns false when it is not there; nothing has changed then
   */
  parse(blocks: Blocks): boolean
}

export interface Interruption {
  /**
   * Paragraphs of GFM only (its quirk `paragraph_end`); or any paragraph; or whatever lazy lines go
   * on with; or also what asks for a blank line below.
   */
  readonly what: 'gfmParagraph' | 'paragraph' | 'lazy' | 'all'
  /** Whether a line interrupts: it has a character of `starts` and at most three spaces before it. */
  isAt(lines: Lines, index: number): boolean
}

/** The constructs of a language, in their order of precedence. */
export class BlockGrammar {
  private readonly any: readonly BlockConstruct[]
  private readonly indented: readonly BlockConstruct[]
  private readonly byCode: readonly (readonly BlockConstruct[])[]
  private readonly endGfmParagraphs: Interruptions
  private readonly endParagraphs: Interruptions
  private readonly endLazyLines: Interruptions
  private readonly endAll: Interruptions

  constructor(constructs: readonly BlockConstruct[]) {
    this.indented = constructs.filter(({ takes }) => takes !== undefined)
    const others = constructs.filter(({ takes }) => takes !== 'indented')
    this.any = others.filter(({ starts }) => starts === undefined)
    this.byCode = CODES.map((character) =>
      others.filter(({ starts }) => starts === undefined || starts.includes(character)),
    )
    const ending = (...what: Interruption['what'][]) =>
      CODES.map((character) =>
        constructs.flatMap(({ starts, interrupts }) =>
          interrupts && what.includes(interrupts.what) && starts?.includes(character)
            ? [interrupts]
            : [],
        ),
      )
    this.endGfmParagraphs = ending('gfmParagraph', 'paragraph', 'lazy', 'all')
    this.endParagraphs = ending('paragraph', 'lazy', 'all')
    this.endLazyLines = ending('lazy', 'all')
    this.endAll = ending('all')
  }

  /** @returns the constructs that may begin on a line, which is not blank */
  at(lines: Lines, index: number): readonly BlockConstruct[] {
    if (lines.isIndented(index)) return this.indented
    return this.byCode[lines.code(index)] ?? this.any
  }

  /** @returns whether a paragraph, of GFM or not, ends before a line */
  endsParagraph(lines: Lines, index: number, isGfm: boolean): boolean {
    const interruptions = isGfm ? this.endGfmParagraphs : this.endParagraphs
    return lines.isBlank(index) || isAt(interruptions, lines, index)
  }

  /** @returns whether whatever goes on lazily ends before a line */
  endsLazyLines(lines: Lines, index: number): boolean {
    return lines.isBlank(index) || isAt(this.endLazyLines, lines, index)
  }

  /** @returns whether a block that asks for a blank line below it may end before a line */
  isBoundary(lines: Lines, index: number): boolean {
    return lines.isBlank(index) || isAt(this.endAll, lines, index)
  }
}

const CODES = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

/** By the code of the character that begins a line. */
type Interruptions = readonly (readonly Interruption[])[]

function isAt(interruptions: Interruptions, lines: Lines, index: number): boolean {
  const candidates = interruptions[lines.code(index)]
  if (candidates === undefined || candidates.length === 0 || lines.lead(index) > 3) return false
  return candidates.some((interruption) => interruption.isAt(lines, index))
}

/** Blocks of one level: the document's, a quotation's, a list item's … */
export class Blocks {
  /** The line that is looked at. */
  index = 0
  readonly children: (FlowContent | Mark)[] = []
  /** Name of the HTML element whose Markdown these blocks are. */
  closingTag: string | undefined
  /** Offset (in the joined lines) after its closing tag, once it is found. */
  closedAt: number | undefined
  /** Attribute lists that wait for the next block. */
  waiting: PlacedList[] = []
  /** Nothing that is read now reaches this line. */
  limit: number
  private warned: Set<PlacedList> | undefined

  constructor(
    readonly doc: Document,
    readonly grammar: BlockGrammar,
    readonly lines: Lines,
    readonly depth = 0,
    /** Lines from here on belong to somebody else. */
    private readonly end = lines.count,
  ) {
    this.limit = end
  }

  /** Reads all lines: nothing goes on beyond a break. */
  readAll(): void {
    const { lines, end } = this
    if (lines.breakAt >= this.index && lines.breakAt < end) {
      this.limit = lines.breakAt
      this.readLines()
      this.endBlock()
      this.limit = end
    }
    this.readLines()
    this.dropWaiting()
    this.finishParagraphs()
  }

  private readLines(): void {
    const { lines, grammar } = this
    while (this.index < this.limit) {
      const { index } = this
      const start = lines.start(index)
      if (lines.isBlank(index)) {
        this.skipBlank()
        continue
      }
      const construct = grammar.at(lines, index).find((candidate) => candidate.parse(this))
      if (!construct) throw new Error(`No construct takes line ${index + 1}.`)
      // What was cut off a line, such as a tag, is progress too.
      if (this.index === index && lines.start(index) === start) {
        throw new Error(`The construct « ${construct.name} » read nothing.`)
      }
    }
  }

  /** Reads lines of a block as blocks of their own. */
  inside(lines: Lines): Blocks {
    const blocks = new Blocks(this.doc, this.grammar, lines, this.depth + 1)
    blocks.readAll()
    return blocks
  }

  private skipBlank(): void {
    this.index++
    // A list under a blank line goes to what follows, however many lines further down.
    if (this.last === BLANK) {
      this.warnWaiting()
      return
    }
    this.dropWaiting()
    if (this.last?.type === 'definitionMark' && this.last.yields) this.children.pop()
    this.children.push(BLANK)
  }

  get last(): FlowContent | Mark | undefined {
    return this.children.at(-1)
  }

  /** Whether a paragraph ends before a line. */
  endsParagraph(index: number): boolean {
    const { grammar, lines, doc } = this
    return grammar.endsParagraph(lines, index, doc.endsParagraphs)
  }

  /** Whether a block may end before a line that needs a blank line below it. */
  isBoundary(index: number): boolean {
    return index >= this.limit || this.grammar.isBoundary(this.lines, index)
  }

  /** Whether a block may begin here that needs a blank line before it. */
  get isAfterBoundary(): boolean {
    const { last } = this
    return !last || last === BLANK || last === END_OF_BLOCK || this.waiting.length > 0
  }

  /** The lines of the paragraph that a line may go on with, when there is one. */
  get openParagraph(): { readonly node: Paragraph; readonly lines: LineRange } | undefined {
    const { last: node, doc } = this
    if (node?.type !== 'paragraph' || this.waiting.length > 0) return undefined
    const { lines, hasListBelow } = doc.draftOf(node)
    return lines && !hasListBelow ? { node, lines } : undefined
  }

  /** Adds a finished block, which takes the attribute lists that waited. */
  push(node: FlowContent): void {
    if (this.waiting.length > 0) {
      const draft = this.doc.draftOf(node)
      draft.lists = [...this.waiting, ...(draft.lists ?? [])]
      this.waiting = []
    }
    this.children.push(node)
  }

  /** Parts a block from what follows. */
  pushBlank(): void {
    this.children.push(BLANK)
  }

  /** Adds what takes no attribute lists from above: they wait for what follows. */
  pushAside(node: FlowContent): void {
    this.children.push(node)
  }

  /**
   * Stands for a definition, which takes the attribute lists that waited.
   *
   * @param lists where they go, when they mean something there
   * @param yields whether a blank line takes its place
   */
  mark(lists?: PlacedList[], yields = false): void {
    if (lists) {
      lists.push(...this.waiting)
      this.waiting = []
    }
    this.dropWaiting()
    this.children.push({ type: 'definitionMark', lists, yields })
  }

  /** Ends the block before, as `^` does. */
  endBlock(): void {
    this.dropWaiting()
    this.children.push(END_OF_BLOCK)
  }

  /** Attribute lists that nothing follows at once go to nothing. */
  dropWaiting(): void {
    this.warnWaiting()
    this.waiting = []
  }

  /** No block is beside the lists that wait. */
  private warnWaiting(): void {
    for (const placed of this.waiting) {
      if (this.warned?.has(placed)) continue
      this.warned ??= new Set()
      this.warned.add(placed)
      this.doc.warn('detached-attributes', placed.start, { level: 'block' })
    }
  }

  /** Paragraphs, which may have grown until now, get their text. */
  private finishParagraphs(): void {
    const { lines, doc } = this
    for (const child of this.children) {
      if (child.type !== 'paragraph') continue
      const draft = doc.draftOf(child)
      if (!draft.lines) continue
      const text = lines.inlineText(draft.lines.from, draft.lines.to).trimEnd()
      draft.inline = { parent: child, text }
    }
  }

  /** The blocks that were read, without the marks between them, nor footnotes, whose place is the end. */
  get content(): FlowContent[] {
    return this.children.filter(
      (child): child is FlowContent => isContent(child) && child.type !== 'footnoteDefinition',
    )
  }
}

/** Gives a node the text that its spans will be read from, once the whole document is known. */
export function setText(doc: Document, parent: SpanParent, text: InlineText): void {
  doc.draftOf(parent).inline = { parent, text }
}
