/*
 * A header {#id}
 * ==============
 *
 * With `-` for the second level.
 */
import type { Heading } from 'mdast'
import { addAttributes } from '../document/attributes'
import { type BlockConstruct, setText } from '../document/blocks'
import { InlineText } from '../document/inline-text'
import { splitId } from '../syntax/heading'

/** The first mark says the level. */
const UNDERLINE = /^[=-]+[ \t\r]*$/

export const setextHeader: BlockConstruct = {
  name: 'setextHeader',
  parse(blocks) {
    const { lines, index, limit, doc } = blocks
    if (index + 1 >= limit) return false
    const mark = lines.code(index + 1)
    if (mark !== 61 && mark !== 45) return false
    if (lines.lead(index + 1) > 0) return false
    if (!blocks.isAfterBoundary) return false
    if (!UNDERLINE.test(lines.slice(index + 1))) return false
    const start = lines.first(index)
    const { contents, id } = splitId(lines.text.slice(start, lines.end(index)))
    const node: Heading = doc.place(
      { type: 'heading', depth: mark === 61 ? 1 : 2, children: [] },
      start,
      lines.end(index + 1),
    )
    setText(doc, node, InlineText.slice(lines.text, start, start + contents.length))
    if (id !== undefined) addAttributes(node, { id })
    blocks.push(node)
    blocks.index += 2
    return true
  },
}
