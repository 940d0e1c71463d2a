/*
 * A paragraph: whatever is nothing else,
 * up to a blank line or the beginning of another block.
 */
import type { BlockConstruct, Blocks } from '../document/blocks'
import type { Nodule } from '../types'

export const paragraph: BlockConstruct = {
  name: 'paragraph',
  takes: 'any',
  parse(blocks) {
    const { lines, grammar } = blocks
    const from = blocks.index
    let to = from + 1
    while (to < blocks.limit && !grammar.endsParagraph(lines, to)) to++
    blocks.index = to
    const open = openParagraph(blocks)
    if (open?.draft?.lines) {
      const { lines: own } = open.draft
      lines.trimEnd(own.to - 1)
      own.to = to
      open.position = blocks.doc.source.position(lines.first(own.from), lines.end(to - 1))
    } else {
      const node = blocks.doc.node('paragraph', lines.first(from), lines.end(to - 1), {
        children: [],
      })
      node.draft = { lines: { from, to } }
      blocks.push(node)
    }
    return true
  },
}

/** A line that began like another block, and was none, goes on with the paragraph before it. */
function openParagraph(blocks: Blocks): Nodule | undefined {
  const { last } = blocks
  const follows = last?.type === 'paragraph' && last.draft?.lines && !last.draft.hasListBelow
  return follows && blocks.waiting.length === 0 ? last : undefined
}
