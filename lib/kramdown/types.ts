import type { Data, Node, Root } from 'mdast'
import type { Draft } from './document/draft'

/** Something in a text that its author surely did not mean. The text is kept all the same. */
export interface KramdownWarning {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  /** What is wrong and how to write it, in French. */
  readonly message: string
  /** Stable name of the kind of warning. */
  readonly code: WarningCode
}

export type WarningCode =
  | 'detached-attributes'
  | 'duplicate-id'
  | 'malformed-link'
  | 'nesting'
  | 'stray-closing-tag'
  | 'unclosed-comment'
  | 'unclosed-emphasis'
  | 'unclosed-extension'
  | 'unclosed-fence'
  | 'unclosed-tag'
  | 'undefined-attributes'
  | 'undefined-footnote'
  | 'undefined-reference'
  | 'unused-footnote'

export interface ParseResult {
  readonly tree: Root
  readonly warnings: KramdownWarning[]
}

/** Values of HTML attributes, by the property names of hast. */
export type Properties = Record<string, string | number | boolean | string[]>

/** What a node becomes in HTML, where mdast alone does not say. */
export interface KramdownData extends Data {
  hName?: string
  hProperties?: Properties
  hChildren?: HastNode[]
}

/** The few hast nodes that a construct writes itself. */
export type HastNode =
  | { type: 'text'; value: string }
  | { type: 'element'; tagName: string; properties: Properties; children: HastNode[] }

/**
 * A node while it is built: any mdast node, or one of ours, which says with `data.hName` what it is.
 * One shape for all keeps the parser fast; the tree that leaves it is plain mdast.
 */
export interface Nodule extends Node {
  type: string
  children?: Nodule[]
  value?: string
  data?: KramdownData
  draft?: Draft | undefined
  [field: string]: unknown
}

/** A range of the source text, in UTF-16 units, end excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}
