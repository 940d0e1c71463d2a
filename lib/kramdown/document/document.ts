import type { AttributeList } from '../syntax/attribute-list'
import { type Trie, trieOf } from '../syntax/trie'
import type { Nodule } from '../types'
import type { KramdownWarning, WarningCode, WarningFacts } from '../warning'
import { Allowance } from './allowance'
import { Source } from './source'

export interface LinkDefinition {
  readonly url: string
  readonly title: string | undefined
  /** Stands for the definition in the tree until it is finished: its attributes go to each link. */
  readonly node: Nodule
}

export interface FootnoteDefinition {
  readonly name: string
  readonly start: number
  readonly node: Nodule
  /** Nodes that refer to it, in the order of the text. */
  readonly references: Nodule[]
  number: number
}

/** Words with a meaning: what `{::options}` of this document says. */
export interface Options {
  autoIds: boolean
  parseBlockHtml: boolean
  footnoteNumber: number
  tocLevels: ReadonlySet<number>
}

/** What one text knows of itself while it is parsed. */
export class Document {
  readonly source: Source
  /** Of what is read in vain. */
  readonly allowance: Allowance
  /** Of attributes that are written once and used many times. */
  readonly copies: Allowance
  readonly warnings: KramdownWarning[] = []
  readonly links = new Map<string, LinkDefinition>()
  readonly attributeLists = new Map<string, AttributeList>()
  readonly footnotes = new Map<string, FootnoteDefinition>()
  /** Footnotes in the order in which the text calls them. */
  readonly calledFootnotes: FootnoteDefinition[] = []
  readonly abbreviations = new Map<string, { title: string; node: Nodule }>()
  /** Ids that nodes have. */
  readonly ids = new Set<string>()
  /** How often each id has been made from the text of a heading. */
  readonly madeIds = new Map<string, number>()
  readonly options: Options = {
    autoIds: true,
    parseBlockHtml: false,
    footnoteNumber: 1,
    tocLevels: new Set([1, 2, 3, 4, 5, 6]),
  }

  private words: Trie | undefined

  constructor(readonly text: string) {
    this.source = new Source(text)
    this.allowance = new Allowance(text.length)
    this.copies = new Allowance(text.length)
  }

  /** The words that are abbreviations, once all definitions are known. */
  get abbreviationTrie(): Trie {
    this.words ??= trieOf(this.abbreviations.keys())
    return this.words
  }

  /** @param offset of the source */
  warn<Code extends WarningCode>(code: Code, offset: number, facts: WarningFacts[Code]): void {
    const { line, column } = this.source.point(offset)
    // The parameters keep code and facts together, which the compiler cannot follow into a union.
    this.warnings.push({ code, line, column, facts } as KramdownWarning)
  }

  /** @returns a new node that stands at a range of the source */
  node(type: string, start: number, end: number, fields?: Partial<Nodule>): Nodule {
    return Object.assign({ type }, fields, { position: this.source.position(start, end) })
  }

  /** @returns a node that mdast has no name for */
  element(name: string, start: number, end: number, children: Nodule[]): Nodule {
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
