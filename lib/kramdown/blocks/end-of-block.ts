/*
 * ^
 *
 * alone on its line: ends the block before it.
 */
import { type BlockConstruct, END_OF_BLOCK } from '../document/blocks'
import { isEndOfBlock } from './line-starts'

export const endOfBlock: BlockConstruct = {
  starts: '^',
  parse(blocks) {
    if (!isEndOfBlock(blocks.lines, blocks.index)) return false
    blocks.dropWaiting()
    blocks.children.push(END_OF_BLOCK)
    blocks.index++
    return true
  },
}
