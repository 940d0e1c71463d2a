/*
 * $$
 * a + b
 * $$
 */
import { type BlockConstruct } from '../document/blocks'
import { Finder } from '../document/finder'
import type { Nodule } from '../types'
import { isBoundary } from './line-starts'

const marks = new Finder('$$')

export const math: BlockConstruct = {
  starts: '$\\',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    if (!blocks.isAfterBoundary) return false
    const text = lines.joined()
    const at = lines.joinedOffset(index, lines.first(index))
    if (!text.startsWith('$$', at)) return false
    const close = marks.after(text, at + 2)
    if (close < 0 || close + 2 > lines.joinedEnd(limit)) return false
    const last = lines.joinedLine(close)
    const end = lines.sourceOffset(close + 2)
    if (lines.text.slice(end, lines.end(last)).trim() !== '') return false
    if (!isBoundary(lines, last + 1, limit)) return false
    const node = doc.node('mathBlock', lines.first(index), end, {
      value: `\\[${text.slice(at + 2, close).trim()}\\]`,
    })
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
