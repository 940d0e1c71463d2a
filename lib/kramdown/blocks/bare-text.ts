/*
 *  \tone to three spaces, then a tab
 *
 * No block begins there: the line is a text without a paragraph.
 */
import { type BlockConstruct, setText } from '../document/blocks'
import { InlineText } from '../document/inline-text'
import type { BareText } from '../nodes'

export const bareText: BlockConstruct = {
  name: 'bareText',
  starts: '\t',
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!lines.isBare(index) || blocks.openParagraph) return false
    const node: BareText = { type: 'bareText', children: [] }
    doc.place(node, lines.start(index), lines.end(index))
    setText(
      doc,
      node,
      InlineText.slice(lines.text, lines.start(index), lines.end(index)).before('\n'),
    )
    blocks.pushAside(node)
    blocks.index++
    return true
  },
}
