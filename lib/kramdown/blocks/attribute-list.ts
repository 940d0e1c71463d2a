/*
 * {: .class #id}           goes to the block before it, else to the one after it
 * {:name: .class #id}      a definition, used as {:name}
 */

import { type BlockConstruct, type Blocks, isContent } from '../document/blocks'
import type { PlacedList } from '../document/draft'
import type { Lines } from '../document/lines'
import { attributeListEnd, definitionName, parseAttributeList } from '../syntax/attribute-list'
import { trim } from '../syntax/white-space'

export const attributeList: BlockConstruct = {
  name: 'attributeList',
  starts: '{',
  interrupts: { what: 'all', isAt: isAttributeList },
  parse(blocks) {
    const { lines, index, doc } = blocks
    const { text } = lines
    const start = lines.first(index)
    const close = closeOf(lines, index, blocks.limit)
    if (close < 0) return false
    // `{:name:}` defines nothing: it is a list.
    const name = text[close - 1] === ':' ? undefined : definitionName(text, start)
    blocks.index = lines.lineEndingAt(close) + 1
    if (name !== undefined) {
      const known = doc.attributeLists.get(name)
      const added = text.slice(start + name.length + 3, close)
      doc.attributeLists.set(name, parseAttributeList(added, known))
      blocks.mark(undefined, isBelowList(blocks))
      return true
    }
    attach(blocks, { list: parseAttributeList(text.slice(start + 2, close)), start })
    return true
  },
}

/** Whether nothing but definitions stands between the line and an attribute list of a block above. */
function isBelowList({ last, doc }: Blocks): boolean {
  if (!last || !isContent(last)) return last?.type === 'definitionMark' && last.yields === true
  return doc.knownDraft(last)?.hasListBelow === true
}

function attach(blocks: Blocks, placed: PlacedList): void {
  const { last, doc } = blocks
  if (!last) blocks.waiting.push(placed)
  else if (!isContent(last)) {
    const lists = last.type === 'definitionMark' ? last.lists : undefined
    ;(lists ?? blocks.waiting).push(placed)
  } else {
    // Those that wait since before a comment are forgotten.
    blocks.dropWaiting()
    const draft = doc.draftOf(last)
    draft.lists ??= []
    draft.lists.push(placed)
    draft.hasListBelow = true
  }
}

function isAttributeList(lines: Lines, index: number): boolean {
  return closeOf(lines, index, lines.count) >= 0
}

/**
 * Reads what begins with `{:`, an attribute list or a definition of one, but no `{::`. It may be
 * written over several lines, and nothing follows it on its last one.
 *
 * @returns the offset of the `}` that closes it, -1 when there is none
 */
function closeOf(lines: Lines, index: number, limit: number): number {
  const { text, source } = lines
  const first = lines.first(index)
  if (lines.lead(index) > 3 || !text.startsWith('{:', first)) return -1
  const next = text[first + 2]
  if (next === ':' || next === '/') return -1
  const endsLine = (close: number) =>
    close > first + 2 && trim(text.slice(close + 1, lines.end(lines.lineEndingAt(close)))) === ''
  const close = attributeListEnd(source, first, lines.end(limit - 1))
  if (endsLine(close)) return close
  // A backslash escapes no `}` that alone could close it.
  const escaped = close < 0 ? -1 : source.lastEscapedBrace(close)
  return endsLine(escaped) ? escaped : -1
}
