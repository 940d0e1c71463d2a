import type { Definition } from 'mdast'
import type { SpanParent } from '../nodes'
import type { AttributeList } from '../syntax/attribute-list'
import type { InlineText } from './inline-text'

/** An attribute list and its place. */
export interface PlacedList {
  readonly list: AttributeList
  readonly start: number
}

/** Lines `from` to `to`, excluded. */
export interface LineRange {
  readonly from: number
  to: number
}

/** What is known of a node while the document is read, and forgotten when it is finished. */
export interface Draft {
  /** Attribute lists that wait for definitions further down. */
  lists?: PlacedList[]
  /** Whether one of them stands below the block. */
  hasListBelow?: boolean
  /** Text whose spans wait for definitions further down. */
  inline?: {
    readonly parent: SpanParent
    text: InlineText
    /** Whether its last line feed may break the line. */
    readonly breaksLast?: boolean
  }
  /** Of a footnote: whether a blank line ends it. */
  endsBlank?: boolean
  /** Of a link, where attribute lists have been given to it. */
  definition?: Definition
  /** Lines of a paragraph, which may still grow. */
  lines?: LineRange
}
