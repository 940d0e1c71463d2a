import { type Liquid, Parser, TagToken, type Template, Token, TokenKind } from 'liquidjs'
import { type FilteredValue, parseFilteredValue } from './filtered-value'
import { type Found, LiquidFault } from './problem'
import { type Piece, scan, type TagPiece } from './scan'
import { isBlock, wellFormed } from './structure'
import { Output, Text } from './templates'

/** The templates of a block, or of one division of it. */
export interface Body {
  templates: Template[]
  /** Whether it writes nothing but white space: then Liquid writes nothing at all. */
  blank: boolean
}

/** A part of a block: from its start, or from `else`, `elsif` or `when`, to the next. */
export interface Section {
  readonly name: string
  readonly markup: string
  readonly body: Body
}

class PieceToken extends Token {}

/** A tag with what Liquid reads of it, and the sections of a block. */
export class JekyllTagToken extends TagToken {
  constructor(
    liquid: Liquid,
    input: string,
    readonly piece: TagPiece,
    readonly sections: readonly Section[],
    file: string | undefined,
  ) {
    const tag = `{%${piece.name}%}`
    super(tag, 0, tag.length, liquid.options, file)
    this.input = input
    this.begin = piece.begin
    this.end = piece.end
  }
}

/** A parser that cuts and reads templates as Jekyll's Liquid does, and reports what is wrong instead of stopping. */
export class JekyllParser extends Parser {
  readonly problems: Found[] = []
  readonly #liquid: Liquid
  readonly #isFilter: (name: string) => boolean
  #pieces: readonly Piece[] = []
  #at = 0
  #input = ''
  #file: string | undefined

  constructor(liquid: Liquid, isFilter: (name: string) => boolean) {
    super(liquid)
    this.#liquid = liquid
    this.#isFilter = isFilter
  }

  override parse(text: string, file?: string): Template[] {
    if (text.length > this.#liquid.options.parseLimit) return this.#unread(text, 'length', file)
    try {
      return this.#read(text, file)
    } catch (error) {
      // Nested or repeated beyond what the engine can follow.
      if (error instanceof RangeError) return this.#unread(text, 'memory', file)
      throw error
    }
  }

  #unread(text: string, limit: string, file: string | undefined): Template[] {
    this.problems.push({ code: 'liquid-limit', offset: 0, facts: { limit } })
    return [new Text(new PieceToken(TokenKind.HTML, text, 0, text.length, file), text)]
  }

  #read(text: string, file: string | undefined): Template[] {
    const cut = scan(text)
    const { pieces, problems } = wellFormed(cut.pieces, (name) => name in this.#liquid.tags)
    for (const problem of cut.problems.concat(problems)) this.problems.push(problem)
    this.#pieces = pieces
    this.#at = 0
    this.#input = text
    this.#file = file
    return this.#body().body.templates
  }

  /** Reads a value with its filters, and reports filters that do not exist. */
  filteredValue(markup: string, offset: number): FilteredValue {
    const value = parseFilteredValue(markup)
    for (const { name } of value.filters) {
      if (!this.#isFilter(name))
        this.problems.push({ code: 'liquid-unknown-filter', offset, facts: { name } })
    }
    return value
  }

  /** Templates up to the division or the end of the block that they are in. */
  #body(): { body: Body; stop: TagPiece | undefined } {
    const body: Body = { templates: [], blank: true }
    while (this.#at < this.#pieces.length) {
      const piece = this.#pieces[this.#at++]
      if (!piece) break
      if (piece.kind === 'text') {
        const text = this.#input.slice(piece.begin, piece.end)
        body.templates.push(new Text(this.#token(piece, TokenKind.HTML), text, piece.raw))
        if (piece.raw || text.trim() !== '') body.blank = false
      } else if (piece.kind === 'output') {
        const value = this.filteredValue(piece.markup, piece.begin)
        body.templates.push(new Output(this.#token(piece, TokenKind.Output), value))
        body.blank = false
      } else if (piece.name in this.#liquid.tags) {
        this.#tag(piece, body)
      } else return { body, stop: piece }
    }
    return { body, stop: undefined }
  }

  #tag(piece: TagPiece, body: Body): void {
    const sections = this.#sections(piece)
    const token = new JekyllTagToken(this.#liquid, this.#input, piece, sections, this.#file)
    const TagClass = this.#liquid.tags[piece.name]
    if (!TagClass) return
    try {
      const tag = new TagClass(token, [], this.#liquid, this)
      body.templates.push(tag)
      if (!('blank' in tag && tag.blank === true)) body.blank = false
    } catch (error) {
      if (!(error instanceof LiquidFault)) throw error
      this.problems.push({ code: error.code, offset: piece.begin, facts: error.facts })
      // The tag cannot be read: what is in it stays.
      for (const section of sections) {
        body.templates.push(...section.body.templates)
        body.blank &&= section.body.blank
      }
    }
  }

  #sections(start: TagPiece): Section[] {
    const sections: Section[] = []
    if (!isBlock(start.name)) return sections
    for (let opening: TagPiece | undefined = start; opening; ) {
      const { body, stop } = this.#body()
      sections.push({ name: opening.name, markup: opening.markup, body })
      opening = stop?.name.startsWith('end') ? undefined : stop
    }
    return sections
  }

  #token({ begin, end }: Piece, kind: TokenKind): PieceToken {
    return new PieceToken(kind, this.#input, begin, end, this.#file)
  }
}
