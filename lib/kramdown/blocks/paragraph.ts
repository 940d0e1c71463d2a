/*
 * A paragraph: whatever is nothing else,
 * up to a blank line or the beginning of another block.
 */
import type { Paragraph } from 'mdast'
import type { BlockConstruct } from '../document/blocks'

export const paragraph: BlockConstruct = {
  name: 'paragraph',
  takes: 'any',
  parse(blocks) {
    const { doc, lines } = blocks
    const from = blocks.index
    let to = from + 1
    while (to < blocks.limit && !blocks.endsParagraph(to)) to++
    const open = blocks.openParagraph
    blocks.index = to
    if (open) {
      lines.trimEnd(open.lines.to - 1)
      open.lines.to = to
      doc.place(open.node, lines.first(open.lines.from), lines.end(to - 1))
    } else {
      const node: Paragraph = { type: 'paragraph', children: [] }
      doc.place(node, lines.first(from), lines.end(to - 1))
      doc.draftOf(node).lines = { from, to }
      blocks.push(node)
    }
    return true
  },
}
