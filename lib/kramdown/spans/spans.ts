import type { Nodes, PhrasingContent } from 'mdast'
import type { Document } from '../document/document'
import type { InlineText } from '../document/inline-text'
import type { HtmlElement } from '../nodes'
import { Finder } from '../syntax/finder'

/** Nested deeper than this, marks stay text. */
export const MAX_SPAN_DEPTH = 40

/** What ends a nested run of spans. */
export interface Stop {
  /** Its name, where it is not worth looking for twice in a text that holds no span with others in it. */
  readonly name?: string
  /**
   * @param code of the character at `spans.pos`, which means something: asked once for each of them
   * @returns whether it stands there
   */
  matches(spans: Spans, code: number): boolean
}

/** A kind of span. */
export interface SpanConstruct {
  readonly name: string
  /** Characters that may begin it. */
  readonly starts: string
  /**
   * Reads the construct at `spans.pos`, adds what it is and moves on.
   *
   * @returns false when it is not there; nothing has changed then
   */
  parse(spans: Spans): boolean
}

/** What the spans around a place are: kramdown nests none in one of its own kind. */
export interface Around {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly link: boolean
  readonly depth: number
  /** Whether GFM's own syntax holds here: not in HTML, nor in footnotes. */
  readonly isGfm: boolean
  /** Whether only tags are read here, as in an element whose text is no Markdown. */
  readonly isRaw: boolean
  /** Name of the innermost element of HTML; none when empty. */
  readonly element: string
}

/** Constructs by the code of the character that begins them, in the order of precedence. */
type ByCode = readonly (readonly SpanConstruct[] | undefined)[]

export interface SpanGrammar {
  /** Those of what is in no other span. */
  readonly outermost: ByCode
  readonly all: ByCode
  /** Those of elements whose text is no Markdown. */
  readonly raw: ByCode
}

/** A run of spans while it is read: the document's own, or the inside of one span. */
interface Frame {
  children: PhrasingContent[]
  /** Text since the last node that differs from the source, and where it begins. */
  buffer: string
  bufferStart: number
  /** Names of stops that are nowhere from here on. */
  unclosed: Set<string> | undefined
  /** How many of the children are images. */
  images: number
}

/** Reads the spans of one text. */
export class Spans {
  readonly text: string
  readonly finder: Finder
  pos = 0
  around: Around = {
    emphasis: false,
    strong: false,
    link: false,
    depth: 0,
    isGfm: true,
    isRaw: false,
    element: '',
  }
  /** Where the plain text begins that has been passed but not yet added. */
  plainStart = 0
  /** Where the last symbol ends. */
  symbolEnd = -1
  /** Where the last line break ends: its line feed still is plain text. */
  breakEnd = -1
  breaksLast = false
  /** Names of the tags of blocks that have been read as text. */
  textTags: Set<string> | undefined
  private frame: Frame = newFrame(0)

  constructor(
    readonly doc: Document,
    readonly inline: InlineText,
    private readonly grammar: SpanGrammar,
    readonly makeText: (
      spans: Spans,
      value: string,
      start: number,
      end: number,
    ) => PhrasingContent[],
  ) {
    this.text = inline.text
    this.finder = new Finder(inline.text)
  }

  /**
   * Reads to the end.
   *
   * @param isGfm whether GFM's own syntax holds in this text
   * @param breaksLast whether its last line feed may break the line
   */
  readAll(isGfm = true, breaksLast = false): PhrasingContent[] {
    this.around = { ...this.around, isGfm }
    this.breaksLast = breaksLast
    this.run(undefined)
    this.flush(this.text.length)
    return this.frame.children
  }

  /**
   * Reads the inside of a span, up to what ends it.
   *
   * @param around what it is inside of, the span itself included
   * @param accepts whether what stands at the end, at `pos`, makes it one
   * @returns its children; undefined when there is none, with everything as it was before
   */
  readInside(
    start: number,
    stop: Stop,
    around: Around,
    accepts = () => true,
  ): PhrasingContent[] | undefined {
    if (this.doc.allowance.isSpent || this.frame.unclosed?.has(stop.name ?? '')) return undefined
    return this.inside(start, stop, around, accepts)?.children
  }

  /** The same, but where nothing ends the span, the end of the text does. */
  readInsideToEnd(
    start: number,
    stop: Stop,
    around: Around,
  ): { children: PhrasingContent[]; found: boolean } {
    return this.inside(start, stop, around, undefined) as {
      children: PhrasingContent[]
      found: boolean
    }
  }

  /** Reads a part as a text of its own, which knows nothing of what is around it. */
  readPart(start: number, end: number): PhrasingContent[] {
    const part = new Spans(this.doc, this.inline.part(start, end), this.grammar, this.makeText)
    part.around = { ...part.around, depth: this.around.depth + 1 }
    return part.readAll(false)
  }

  private inside(
    start: number,
    stop: Stop,
    around: Around,
    accepts: (() => boolean) | undefined,
  ): { children: PhrasingContent[]; found: boolean } | undefined {
    const saved = { frame: this.frame, pos: this.pos, plain: this.plainStart, around: this.around }
    const warnings = this.doc.warnings.length
    this.frame = newFrame(start)
    this.pos = this.plainStart = start
    this.around = around
    const found = this.run(stop)
    this.flush(this.pos)
    const { children } = this.frame
    this.frame = saved.frame
    this.around = saved.around
    this.plainStart = saved.plain
    if (!accepts || (found && accepts())) return { children, found }
    this.doc.allowance.spend(this.pos - start)
    const isFlat = !found && !children.some((child) => 'children' in child)
    if (isFlat && stop.name) {
      this.frame.unclosed ??= new Set()
      this.frame.unclosed.add(stop.name)
    }
    this.pos = saved.pos
    this.doc.warnings.length = warnings
    return undefined
  }

  private run(stop: Stop | undefined): boolean {
    const { text } = this
    const { length } = text
    const { outermost, all, raw } = this.grammar
    const constructs = this.around.isRaw ? raw : this.around.depth === 0 ? outermost : all
    // Most characters are plain: they are passed over without a write to this object.
    let at = this.pos
    while (at < length) {
      const code = text.charCodeAt(at)
      const candidates = code < 128 ? constructs[code] : undefined
      if (candidates === undefined && code !== CLOSING_BRACKET) {
        at++
        continue
      }
      this.pos = at
      if (stop?.matches(this, code)) return true
      if (candidates !== undefined) {
        for (const candidate of candidates) {
          if (candidate.parse(this)) {
            if (this.pos <= at) throw new Error(`The construct « ${candidate.name} » read nothing.`)
            break
          }
        }
      }
      at = this.pos > at ? this.pos : at + 1
    }
    this.pos = at
    return false
  }

  /** Whether anything stands before `pos` in this run. */
  get hasContent(): boolean {
    return this.frame.children.length > 0 || this.pos > this.frame.bufferStart
  }

  /** The span that ends right before `pos`, when there is one. */
  get lastSpan(): PhrasingContent | undefined {
    if (this.frame.buffer !== '' || this.plainStart < this.pos) return undefined
    if (this.symbolEnd === this.pos) return undefined
    const last = this.frame.children.at(-1)
    return last && UNATTACHABLE.has(last.type) ? undefined : last
  }

  /** How many images this run holds. */
  get images(): number {
    return this.frame.images
  }

  /** The character before `pos`, unless it has been read as part of something. */
  get plainBefore(): string {
    if (this.breakEnd === this.pos) return '\n'
    return this.pos > this.plainStart ? (this.text[this.pos - 1] as string) : ''
  }

  /** Takes back spaces that end the text so far. */
  trimSpaces(): void {
    let end = this.pos
    while (end > this.plainStart && this.text.charCodeAt(end - 1) === 32) end--
    this.frame.buffer += this.text.slice(this.plainStart, end)
    this.plainStart = this.pos
  }

  /** Adds text in place of the source from `pos` to `end`. */
  addText(value: string, end: number, from = this.pos): void {
    const { frame } = this
    frame.buffer += this.text.slice(this.plainStart, from) + value
    this.pos = this.plainStart = end
    // What left no text is not where the next text begins.
    if (frame.buffer === '') frame.bufferStart = end
  }

  /** Adds a character in place of marks: an attribute list that follows it goes to it, in vain. */
  addSymbol(value: string, end: number, from = this.pos): void {
    this.addText(value, end, from)
    this.symbolEnd = end
  }

  /** Adds a node that stands from `start` to `end`. */
  addNode(node: PhrasingContent, start: number, end: number): void {
    this.flush(start)
    this.frame.children.push(node)
    if (node.type === 'image') this.frame.images++
    this.pos = this.plainStart = this.frame.bufferStart = end
  }

  /** Makes a node of the text that waits, up to `to`. */
  private flush(to: number): void {
    const { frame } = this
    const value = frame.buffer + this.text.slice(this.plainStart, to)
    if (value !== '') {
      for (const node of this.makeText(this, value, frame.bufferStart, to)) {
        frame.children.push(node)
      }
    }
    frame.buffer = ''
  }

  /** Offset in the source. */
  at(pos: number): number {
    return this.inline.offsetOf(pos)
  }

  /** @returns the node, which stands from `start` to `end` of the text */
  place<Placed extends Nodes>(node: Placed, start: number, end: number): Placed {
    return this.doc.place(node, this.at(start), this.at(end))
  }

  element(name: string, start: number, end: number, children: PhrasingContent[]): HtmlElement {
    return this.doc.element(name, this.at(start), this.at(end), children)
  }
}

/** What ends the text of a link: no construct begins with it. */
const CLOSING_BRACKET = 93

/** What no attribute list can be attached to. */
const UNATTACHABLE = new Set(['text', 'literal', 'break'])

function newFrame(start: number): Frame {
  return { children: [], buffer: '', bufferStart: start, unclosed: undefined, images: 0 }
}
