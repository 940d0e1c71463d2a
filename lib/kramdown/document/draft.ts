import type { AttributeList } from '../syntax/attribute-list'
import type { Nodule } from '../types'
import type { InlineText } from './inline-text'

/** An attribute list and its place. */
export interface PlacedList {
  readonly list: AttributeList
  readonly start: number
}

/** What is known of a node while the document is read, and forgotten when it is finished. */
export interface Draft {
  /** Attribute lists that wait for definitions further down. */
  lists?: PlacedList[]
  /** Whether one of them stands below the block. */
  hasListBelow?: boolean
  /** Text whose spans wait for definitions further down. */
  inline?: InlineText
  /** Lines of a paragraph, which may still grow. */
  lines?: { from: number; to: number }
  /** Whether a paragraph is the bare text of its item. */
  tight?: boolean
  /** The box of a task. */
  box?: { readonly checked: boolean }
  /** Blocks of an item, blank lines among them. */
  blocks?: Nodule[]
  /** Name of the footnote that a node calls. */
  footnote?: string
}

/** @returns the draft of a node, to be written in */
export function draftOf(node: Nodule): Draft {
  node.draft ??= {}
  return node.draft
}
