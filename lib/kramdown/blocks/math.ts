/*
 * $$
 * a + b
 * $$
 */
import type { BlockConstruct } from '../document/blocks'
import type { MathBlock } from '../nodes'
import { trim } from '../syntax/white-space'
import { readItemList } from './item'

export const math: BlockConstruct = {
  name: 'math',
  starts: '$\\',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    if (!blocks.isAfterBoundary) return false
    const text = lines.joined()
    const at = lines.joinedOffset(index, lines.first(index))
    const escaped = text.startsWith('\\$$', at)
    const open = escaped ? at + 1 : at
    if (!text.startsWith('$$', open)) return false
    const close = lines.joinedFinder.after('$$', open + 2)
    if (close < 0 || close + 2 > lines.joinedEnd(limit)) return false
    const last = lines.joinedLine(close)
    const end = lines.sourceOffset(close + 2)
    const rest = trim(lines.text.slice(end, lines.end(last)))
    const list = rest.startsWith('{:')
      ? readItemList(lines.source, lines.text.indexOf('{', end), lines.end(last))
      : undefined
    if (list ? list.after < lines.end(last) || !list.lists : rest !== '') return false
    // The backslash makes it a formula within a paragraph.
    if (escaped && !list) lines.cut(index, lines.first(index) + 1)
    if (escaped) return false
    if (!list && !blocks.isBoundary(last + 1)) return false
    const start = lines.first(index)
    const node: MathBlock = { type: 'math', value: trim(text.slice(open + 2, close)) }
    if (list?.lists) doc.draftOf(node).lists = list.lists
    blocks.push(doc.place(node, start, end))
    blocks.index = last + 1
    return true
  },
}
