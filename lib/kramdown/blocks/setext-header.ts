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
import { trimEnd } from '../syntax/white-space'

const UNDERLINE = /^(?:=+|-+)[ \t\r]*$/
const ID = /[ \t]+\{#([\p{Alphabetic}_:][\p{Alphabetic}\p{Nd}_:.-]*)\}[ \t]*$/u

export const setextHeader: BlockConstruct = {
  name: 'setextHeader',
  parse(blocks) {
    const { lines, index, limit, doc } = blocks
    if (index + 1 >= limit) return false
    const mark = lines.code(index + 1)
    if (mark !== 61 && mark !== 45) return false
    if (lines.lead(index + 1) > 0 || !blocks.isAfterBoundary) return false
    if (!UNDERLINE.test(lines.slice(index + 1))) return false
    const start = lines.first(index)
    const line = trimEnd(lines.text.slice(start, lines.end(index)))
    const id = ID.exec(line)
    const contents = id ? line.slice(0, id.index) : line
    const node: Heading = doc.place(
      { type: 'heading', depth: mark === 61 ? 1 : 2, children: [] },
      start,
      lines.end(index + 1),
    )
    setText(doc, node, InlineText.slice(lines.text, start, start + contents.length))
    if (id?.[1] !== undefined) addAttributes(node, { id: id[1] })
    blocks.push(node)
    blocks.index += 2
    return true
  },
}
