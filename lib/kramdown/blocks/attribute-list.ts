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
    if (text[start + 1] !== ':' || text[start + 2] === ':' || text[start + 2] === '/') return false
    const close = attributeListEnd(lines.source, start, lines.end(blocks.limit - 1))
    if (close < 0) return false
    const last = lines.lineEndingAt(close)
    if (trim(text.slice(close + 1, lines.end(last))) !== '') return false
    // `{:name:}` defines nothing: it is a list.
    const name = text[close - 1] === ':' ? undefined : definitionName(text, start)
    blocks.index = last + 1
    if (name !== undefined) {
      const known = doc.attributeLists.get(name)
      const added = text.slice(start + name.length + 3, close)
      doc.attributeLists.set(name, parseAttributeList(added, known))
      blocks.mark()
      return true
    }
    attach(blocks, { list: parseAttributeList(text.slice(start + 2, close)), start })
    return true
  },
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

/** `{:` that opens an attribute list, a definition of one, or `{::`: only the first ends a block. */
function isAttributeList(lines: Lines, index: number): boolean {
  const { text } = lines
  const first = lines.first(index)
  if (lines.lead(index) > 3 || text.charCodeAt(first) !== 123) return false
  if (text.charCodeAt(first + 1) !== 58) return false
  const next = text[first + 2]
  if (next === ':' || next === '/') return false
  // It may be written over several lines.
  const close = attributeListEnd(lines.source, first, lines.end(lines.count - 1))
  if (close < 0) return false
  return trim(text.slice(close + 1, lines.end(lines.lineEndingAt(close)))) === ''
}
