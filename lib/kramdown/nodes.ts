/*
 * The tree is mdast. What kramdown has and mdast has no type for is declared here; `data.hName` says
 * which element of HTML it is, for tools that do not know the type.
 */
import type {
  BlockContent,
  Data,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  Literal as MdastLiteral,
  Paragraph,
  Parent,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast'
// Declares `hName`, `hProperties` and `hChildren`.
import type {} from 'mdast-util-to-hast'

/** What stands in a document, a quotation, an item … */
export type FlowContent = BlockContent | DefinitionContent

/**
 * What an element holds: blocks, each on a line of its own; parts such as rows, with no blank lines
 * between them; an item, which may begin with a bare text; or else spans, or HTML as it is.
 */
export type Layout = 'blocks' | 'parts' | 'item' | 'spans'

interface NamedData extends Data {
  hName: string
}

/** An element that its author wrote as HTML, or that no type of mdast stands for. */
export interface HtmlElement extends Parent {
  type: 'htmlElement'
  children: RootContent[]
  data: NamedData & {
    /** Whether it is written `<x />`, between blocks. */
    isSelfClosing?: boolean
    /** What it holds: spans when absent. */
    layout?: Layout
  }
}

/** Text of HTML: every space of it counts. */
export interface LiteralText extends MdastLiteral {
  type: 'literal'
  data?: Data & {
    /** What its author wrote, where it has entities or the value differs. */
    written?: string
  }
}

/** A line that begins no block: text between blocks. */
export interface BareText extends Parent {
  type: 'bareText'
  children: PhrasingContent[]
}

/** `$$` around a formula, between blank lines. */
export interface MathBlock extends MdastLiteral {
  type: 'math'
}

/** `$$` around a formula in a sentence. */
export interface InlineMath extends MdastLiteral {
  type: 'inlineMath'
}

export interface DefinitionList extends Parent {
  type: 'definitionList'
  children: (DefinitionTerm | DefinitionDescription)[]
  data: NamedData
}

export interface DefinitionTerm extends Parent {
  type: 'definitionTerm'
  children: PhrasingContent[]
  data: NamedData
}

export interface DefinitionDescription extends Parent {
  type: 'definitionDescription'
  /** Whether the paragraph that begins it is shown as one, as in a list item. */
  spread: boolean
  children: FlowContent[]
  data: NamedData
}

/** The footnotes that the text calls, in the order of their calls. */
export interface Footnotes extends Parent {
  type: 'footnotes'
  /** Number of the first one. */
  start: number
  children: FootnoteDefinition[]
  data: NamedData
}

/** What holds a sentence, whose spans are read last. */
export type SpanParent = Paragraph | BareText | Heading | TableCell | DefinitionTerm | HtmlElement

declare module 'mdast' {
  interface BlockContentMap {
    bareText: BareText
    htmlElement: HtmlElement
    math: MathBlock
    definitionList: DefinitionList
    footnotes: Footnotes
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement
    literal: LiteralText
    inlineMath: InlineMath
  }
  interface RootContentMap {
    bareText: BareText
    htmlElement: HtmlElement
    literal: LiteralText
    math: MathBlock
    inlineMath: InlineMath
    definitionList: DefinitionList
    definitionTerm: DefinitionTerm
    definitionDescription: DefinitionDescription
    footnotes: Footnotes
  }
  interface TextData {
    /** Whether it stands for `--` or another symbol of typography, which ids are made without. */
    isSymbol?: boolean
  }
  interface FootnoteReferenceData {
    /** What the page shows for it. */
    number?: number
  }
  interface ImageData {
    /** Whether, alone in its paragraph, it is a figure with its alternative as legend. */
    isStandalone?: boolean
  }
  interface TableRowData {
    /** Part of the table that the row is in; mdast alone makes a header of the first row. */
    section?: 'thead' | 'tbody' | 'tfoot'
    /** Whether it begins another part of that name. */
    startsSection?: boolean
  }
}

declare module 'hast' {
  interface ElementData {
    /** Whether it is written `<x />`, between blocks. */
    isSelfClosing?: boolean
  }
}
