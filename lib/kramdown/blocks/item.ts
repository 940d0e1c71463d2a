import type { Nodes } from 'mdast'
import type { PlacedList } from '../document/draft'
import { Lines } from '../document/lines'
import { attributeListEnd, definitionName, parseAttributeList } from '../syntax/attribute-list'
import type { Finder } from '../syntax/finder'

/** An item of a list, or a definition, while its lines are gathered. */
export interface Item {
  readonly start: number
  /** Offset of the end of its first line. */
  readonly firstEnd: number
  /** Columns that its other lines are indented by. */
  readonly indentation: number
  readonly lines: Lines
  readonly lists: PlacedList[] | undefined
  /** Whether a list inside it has begun, or may have: a blank line has been seen. */
  holdsList: boolean
}

/** White space that an item without text asks of its other lines. */
const EMPTY_INDENTATION = 4

/**
 * Reads the first line of an item: its mark, an attribute list that may follow, its text.
 *
 * @param mark offset after the mark
 */
export function beginItem(lines: Lines, index: number, mark: number): Item {
  const { text } = lines
  const start = lines.first(index)
  const end = lines.end(index)
  const content = skipSpaces(text, mark, end)
  const { lists, after } = readItemList(lines.source, content, end)
  const inner = new Lines(lines.source)
  const empty = after >= end
  if (!empty) inner.push(after, end)
  return {
    start,
    firstEnd: end,
    indentation: empty ? EMPTY_INDENTATION : columnsTo(lines, index, content),
    lines: inner,
    lists,
    holdsList: LIST_MARK.test(text.slice(after, Math.min(end, after + 12))),
  }
}

/**
 * @param children what the item holds: HTML that is not closed has the blank lines too
 * @returns the offset of the end of an item's last line that is not blank
 */
export function endOf({ firstEnd, lines }: Item, children: readonly Nodes[]): number {
  let last = lines.count - 1
  while (last >= 0 && lines.isBlank(last)) last--
  const lineEnd = last < 0 ? firstEnd : lines.end(last)
  return Math.max(firstEnd, lineEnd, children.at(-1)?.position?.end.offset ?? 0)
}

const LIST_MARK = /^(?:[*+-]|\d+\.)[ \t]/

/** @returns the offset of the first character from `from` on that is neither space nor tab */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return text.charCodeAt(at) === 13 ? end : at
}

/** Columns from the beginning of a line to an offset of it; tabs go to the next multiple of four. */
function columnsTo(lines: Lines, index: number, offset: number): number {
  let columns = lines.lead(index)
  for (let at = lines.first(index); at < offset; at++) {
    columns += lines.text.charCodeAt(at) === 9 ? 4 - (columns % 4) : 1
  }
  return columns
}

/** `{: .class}` at the head of an item belongs to the item. */
export function readItemList(
  source: Finder,
  from: number,
  end: number,
): { lists?: PlacedList[]; after: number } {
  const { text } = source
  if (!text.startsWith('{:', from) || text[from + 2] === ':' || text[from + 2] === '/') {
    return { after: from }
  }
  const close = attributeListEnd(source, from, end)
  if (close < 0 || definitionName(text, from) !== undefined) return { after: from }
  const list = parseAttributeList(text.slice(from + 2, close))
  return { lists: [{ list, start: from }], after: skipSpaces(text, close + 1, end) }
}
