/*
 * $$
 * a + b
 * $$
 */
import type { BlockConstruct } from '../document/blocks'
import { trim } from '../syntax/white-space'
import type { Nodule } from '../types'

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
    if (lines.text.slice(end, lines.end(last)).trim() !== '') return false
    if (!blocks.isBoundary(last + 1)) return false
    const start = lines.first(index)
    const formula = trim(text.slice(open + 2, close))
    // A backslash before it makes it a formula within a paragraph.
    const inline = () => [doc.node('literal', start, end, { value: `\\(${formula}\\)` })]
    const node = escaped
      ? doc.node('paragraph', start, end, { children: inline() })
      : doc.node('mathBlock', start, end, { value: `\\[${formula}\\]` })
    blocks.push(node)
    blocks.index = last + 1
    return true
  },
}

/** Formulas are text for a script to typeset; attributes need an element to stand on. */
export function wrapMath(node: Nodule): void {
  if (!node.data?.hProperties) return
  node.children = [{ type: 'literal', value: `${node.value}\n`, position: node.position }]
  node.value = undefined
  node.data.hName = 'div'
}
