import type { Definition, FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import type { HtmlElement } from '../nodes'
import { defaultOptions, type KramdownOptions, readOptions, TEXT_OPTION_NAMES } from '../options'
import { type AttributeList, parseAttributeList } from '../syntax/attribute-list'
import { type Trie, trieOf } from '../syntax/trie'
import type { KramdownWarning, WarningCode, WarningFacts } from '../warning'
import { Allowance } from './allowance'
import type { Draft, PlacedList } from './draft'
import { Source } from './source'

export interface FootnoteEntry {
  readonly name: string
  readonly start: number
  readonly node: FootnoteDefinition
  /** Nodes that refer to it, in the order of the text. */
  readonly references: FootnoteReference[]
}

/** `*[word]: title` with what attribute lists say of it. */
export interface Abbreviation {
  readonly title: string
  readonly lists: PlacedList[]
}

/** What one text knows of itself while it is parsed. */
export class Document {
  readonly source: Source
  /** Of what is read in vain. */
  readonly allowance: Allowance
  /** Of what is written once and stands on the page many times. */
  private readonly copies: Allowance
  readonly warnings: KramdownWarning[] = []
  readonly links = new Map<string, Definition>()
  readonly attributeLists = new Map<string, AttributeList>()
  readonly footnotes = new Map<string, FootnoteEntry>()
  /** Footnotes in the order in which the text calls them. */
  readonly calledFootnotes: FootnoteEntry[] = []
  readonly abbreviations = new Map<string, Abbreviation>()
  /** Ids that nodes have. */
  readonly ids = new Set<string>()
  readonly options: KramdownOptions
  private readonly drafts = new Map<Nodes, Draft>()
  private words: Trie | undefined

  /** @param options where they are not Jekyll's */
  constructor(
    readonly text: string,
    options: Partial<KramdownOptions> = {},
  ) {
    this.options = { ...defaultOptions(), ...options }
    this.source = new Source(text)
    this.allowance = new Allowance(text.length)
    this.copies = new Allowance(text.length)
  }

  /** Whether a paragraph ends where another block begins, as in GFM. */
  get endsParagraphs(): boolean {
    const { input, gfmQuirks } = this.options
    return input === 'GFM' && gfmQuirks.has('paragraph_end')
  }

  /** The words that are abbreviations, once all definitions are known. */
  get abbreviationTrie(): Trie {
    this.words ??= trieOf(this.abbreviations.keys())
    return this.words
  }

  /**
   * Takes over what `{::options}` says.
   *
   * @param written names and values, as an attribute list has them
   * @param offset of the source
   */
  applyOptions(written: string, offset: number): void {
    const { attributes, references, unread } = parseAttributeList(written)
    for (const name of references) this.warn('unknown-option', offset, { name })
    for (const text of unread) this.warn('malformed-attributes', offset, { text })
    for (const [name, value] of Object.entries(attributes)) {
      const read = TEXT_OPTION_NAMES.has(name) ? readOptions({ [name]: value }) : undefined
      if (!read) this.warn('unknown-option', offset, { name })
      else if (Object.keys(read).length === 0) {
        this.warn('malformed-option', offset, { name, value })
      } else Object.assign(this.options, read)
    }
  }

  /** @param offset of the source */
  warn<Code extends WarningCode>(code: Code, offset: number, facts: WarningFacts[Code]): void {
    const { line, column } = this.source.point(offset)
    // The parameters keep code and facts together, which the compiler cannot follow into a union.
    this.warnings.push({ code, line, column, facts } as KramdownWarning)
  }

  /**
   * An element that is not closed, unless a tag that would close it has been reported within another
   * element: tags that cross are one mistake.
   *
   * @param offset of the source
   * @param since how many warnings there were when it was opened
   */
  warnUnclosedTag(name: string, offset: number, since: number): void {
    for (let index = since; index < this.warnings.length; index++) {
      const { code, facts } = this.warnings[index] as KramdownWarning
      if (code === 'stray-closing-tag' && facts.name === name) return
    }
    this.warn('unclosed-tag', offset, { name })
  }

  /**
   * Called for each use of a definition, which may be long and used everywhere, and for each row of
   * a table, which is filled up to the width of the widest.
   *
   * @param length tells how many characters are copied
   * @param offset of the use, in the source
   * @param what is copied
   * @returns whether that still is within measure
   */
  mayCopy(
    length: () => number,
    offset: number,
    what: WarningFacts['too-large']['what'] = 'definitions',
  ): boolean {
    if (this.copies.isSpent) return false
    this.copies.spend(length())
    if (this.copies.isSpent) this.warn('too-large', offset, { what })
    return true
  }

  /** @returns the draft of a node, to be written in */
  draftOf(node: Nodes): Draft {
    let draft = this.drafts.get(node)
    if (!draft) {
      draft = {}
      this.drafts.set(node, draft)
    }
    return draft
  }

  /** @returns the draft of a node, when it has one */
  knownDraft(node: Nodes): Draft | undefined {
    return this.drafts.get(node)
  }

  /** @returns the node, which stands at a range of the source */
  place<Placed extends Nodes>(node: Placed, start: number, end: number): Placed {
    node.position = this.source.position(start, end)
    return node
  }

  /** @returns a node that mdast has no name for */
  element(
    name: string,
    start: number,
    end: number,
    children: HtmlElement['children'],
  ): HtmlElement {
    return {
      type: 'htmlElement',
      data: { hName: name },
      children,
      position: this.source.position(start, end),
    }
  }
}

/** Names of links do not mind case, nor how much white space is in them. */
export function normalizeId(id: string): string {
  return id.replace(/[ \t\r\n\f\v]+/g, ' ').toLowerCase()
}
