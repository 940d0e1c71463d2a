/*
 * ^
 *
 * alone on its line: ends the block before it.
 */
import type { BlockConstruct } from '../document/blocks'
import type { Lines } from '../document/lines'
import { trim } from '../syntax/white-space'

export const endOfBlock: BlockConstruct = {
  name: 'endOfBlock',
  starts: '^',
  interrupts: { what: 'all', isAt: isEndOfBlock },
  parse(blocks) {
    if (!isEndOfBlock(blocks.lines, blocks.index)) return false
    blocks.endBlock()
    blocks.index++
    return true
  },
}

/** `^` alone. */
export function isEndOfBlock(lines: Lines, index: number): boolean {
  return (
    lines.lead(index) === 0 &&
    lines.code(index) === 94 &&
    trim(lines.text.slice(lines.first(index) + 1, lines.end(index))) === ''
  )
}
