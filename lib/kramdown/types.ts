import type { Data, Node, Root } from 'mdast'
import type { Draft } from './document/draft'
import type { KramdownWarning } from './warning'

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
