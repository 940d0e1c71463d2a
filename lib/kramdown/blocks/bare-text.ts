/*
 *  \tone to three spaces, then a tab
 *  \tand a line like it
 *
 * No block begins there: the lines are a text without a paragraph.
 */
import type { BlockConstruct } from '../document/blocks'
import type { BareText } from '../nodes'

export const bareText: BlockConstruct = {
  name: 'bareText',
  starts: '\t',
  parse(blocks) {
    const { lines, index: from, limit, doc, depth } = blocks
    if (!lines.isBare(from) || blocks.openParagraph) return false
    let to = from + 1
    while (to < limit && lines.isBare(to) && !lines.isBlank(to)) to++
    const node: BareText = { type: 'bareText', children: [] }
    doc.place(node, lines.start(from), lines.end(to - 1))
    const text = lines.wholeText(from, to).before('\n')
    // Only the last line of what is in another block has no line feed of its own.
    doc.draftOf(node).inline = { parent: node, text, breaksLast: depth === 0 || to < lines.count }
    blocks.pushAside(node)
    blocks.index = to
    return true
  },
}
