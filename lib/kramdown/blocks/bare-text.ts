/*
 *  \tone to three spaces, then a tab
 *  \tand a line like it
 *
 * No block begins there: the lines are a text without a paragraph.
 */
import { type BlockConstruct, setText } from '../document/blocks'
import type { BareText } from '../nodes'

export const bareText: BlockConstruct = {
  name: 'bareText',
  starts: '\t',
  parse(blocks) {
    const { lines, index: from, limit, doc } = blocks
    if (!lines.isBare(from) || blocks.openParagraph) return false
    let to = from + 1
    while (to < limit && lines.isBare(to) && !lines.isBlank(to)) to++
    const node: BareText = { type: 'bareText', children: [] }
    doc.place(node, lines.start(from), lines.end(to - 1))
    setText(doc, node, lines.wholeText(from, to).before('\n'))
    blocks.pushAside(node)
    blocks.index = to
    return true
  },
}
