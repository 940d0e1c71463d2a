/*
 * ## A header ## {#id}
 */
import { addAttributes } from '../document/attributes'
import { type BlockConstruct, setText } from '../document/blocks'
import { InlineText } from '../document/inline-text'
import { isHeader } from './line-starts'

/** Marks, contents, closing marks, id. */
const HEADER = /^(#{1,6})([ \t]+)(.*?)(?:[ \t]+#+)?(?:[ \t]+\{#([A-Za-z][\w:-]*)\})?[ \t]*$/

export const header: BlockConstruct = {
  starts: '#',
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!isHeader(lines, index)) return false
    const start = lines.first(index)
    const match = HEADER.exec(lines.text.slice(start, lines.end(index)))
    if (!match) return false
    const [, marks = '', space = '', contents = '', id] = match
    const from = start + marks.length + space.length
    const node = doc.node('heading', start, lines.end(index), {
      depth: marks.length,
      children: [],
    })
    setText(node, InlineText.slice(lines.text, from, from + contents.length))
    if (id !== undefined) addAttributes(node, { id })
    blocks.push(node)
    blocks.index++
    return true
  },
}
