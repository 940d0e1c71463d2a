/*
 * * an item
 *   that goes on
 *
 * 1. an item of another list
 */
import type { List, ListItem } from 'mdast'
import { type BlockConstruct, type Blocks, MAX_DEPTH } from '../document/blocks'
import type { Lines } from '../document/lines'
import { isEndOfBlock } from './end-of-block'
import { isRule } from './horizontal-rule'
import { beginItem, endOf, type Item } from './item'
import { markTasks } from './task-list'
import { endFirstText, hasMore, type ReadItem, tighten } from './tight-items'

export const list: BlockConstruct = {
  name: 'list',
  starts: '*+-0123456789',
  interrupts: { what: 'gfmParagraph', isAt: isListItem },
  parse(blocks) {
    const { doc, lines, index, depth } = blocks
    if (depth >= MAX_DEPTH || listMarkEnd(lines, index) < 0) return false
    const ordered = isOrdered(lines, index)
    const { items, endsWithMarker } = readItems(blocks, ordered)
    tighten(items, endsWithMarker)
    const node: List = { type: 'list', ordered, spread: false, children: [] }
    for (const item of items) {
      endFirstText(doc, item.node, item.hasMore)
      node.children.push(item.node)
      node.spread ||= item.node.spread
    }
    markTasks(doc, node, items)
    const end = node.children.at(-1)?.position?.end.offset ?? lines.end(index)
    blocks.push(doc.place(node, lines.first(index), end))
    // The blank line that ends the last item stands behind the list, unless a `^` does.
    const last = items.findLast(({ isEmpty }) => !isEmpty)
    if (last?.endsBlank && !endsWithMarker) blocks.pushBlank()
    return true
  },
}

function isOrdered(lines: Lines, index: number): boolean {
  const code = lines.code(index)
  return code >= 48 && code <= 57
}

/** Reads all items; the index stops at the first line that belongs to none. */
function readItems(
  blocks: Blocks,
  ordered: boolean,
): { items: ReadItem[]; endsWithMarker: boolean } {
  const { lines, limit } = blocks
  const items: ReadItem[] = []
  let item: Item | undefined
  let endsWithMarker = false
  let afterBlank = false
  for (; blocks.index < limit; blocks.index++) {
    const { index } = blocks
    if (isEndOfBlock(lines, index)) {
      blocks.index++
      endsWithMarker = true
      break
    }
    if (lines.isBlank(index)) {
      if (item) lines.pushWhole(item.lines, index)
      if (item) item.holdsList = true
      afterBlank = true
      continue
    }
    if (afterBlank && isRule(lines, index)) break
    const mark = listMarkEnd(lines, index, item ? Math.min(3, item.indentation - 1) : 3)
    if (mark >= 0 && isOrdered(lines, index) === ordered) {
      if (item) items.push(readItem(blocks, item))
      item = beginItem(lines, index, mark)
    } else if (!item || !goesOn(blocks, item, afterBlank)) {
      break
    }
    afterBlank = false
  }
  if (item) items.push(readItem(blocks, item))
  return { items, endsWithMarker }
}

/** Adds a line to an item: an indented one, or a lazy one when no blank line stands before it. */
function goesOn({ lines, grammar, index }: Blocks, item: Item, afterBlank: boolean): boolean {
  const columns = lines.columnsToTake(index, item.indentation)
  const indented = columns !== undefined
  if (!indented && (afterBlank || grammar.endsLazyLines(lines, index))) return false
  const line = item.lines.count
  lines.pushInto(item.lines, index, columns ?? 0)
  if (listMarkEnd(item.lines, line) < 0) return true
  if (indented && !item.holdsList) {
    // A nested list begins here, whatever a lazy line before it has begun.
    item.lines.breakAt = line
    item.holdsList = true
  } else if (!indented && item.holdsList) {
    keepAsText(item)
  }
  return true
}

/** A lazy line that looks like an item of the nested list, and is none. */
function keepAsText(item: Item): void {
  const last = item.lines.count - 1
  item.lines.pads[last] = (item.lines.pads[last] ?? 0) + item.indentation + 4
}

function readItem(blocks: Blocks, item: Item): ReadItem {
  const { doc } = blocks
  const inner = blocks.inside(item.lines)
  const { children } = inner
  const node: ListItem = { type: 'listItem', spread: false, children: inner.content }
  if (item.lists) doc.draftOf(node).lists = item.lists
  doc.place(node, item.start, endOf(item, node.children))
  return {
    node,
    beginsWithText: children[0]?.type === 'paragraph',
    hasBlankBelow: children[1]?.type === 'blank',
    isTextAlone: children.length === 2,
    hasMore: hasMore(inner),
    isEmpty: children.length === 0,
    endsBlank: inner.last?.type === 'blank',
  }
}

function isListItem(lines: Lines, index: number): boolean {
  return listMarkEnd(lines, index) >= 0
}

/**
 * @returns the offset after the mark of a list item (`*`, `+`, `-` or `1.` and a space or tab), -1
 *   when there is none after at most `lead` spaces
 */
function listMarkEnd(lines: Lines, index: number, lead = 3): number {
  if (lines.lead(index) > lead) return -1
  const { text } = lines
  let at = lines.first(index)
  const end = lines.end(index)
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    while (at < end && isDigit(text.charCodeAt(at))) at++
    if (at >= end || text.charCodeAt(at) !== 46) return -1
  } else if (code !== 42 && code !== 43 && code !== 45) return -1
  at++
  return at < end && mayFollow(text.charCodeAt(at)) ? at : -1
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Space, tab or the pipe of a table. */
const mayFollow = (code: number) => code === 32 || code === 9 || code === 124
