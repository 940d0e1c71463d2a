/*
 * ## A header ## {#id}
 */
import type { Heading } from 'mdast'
import { addAttributes } from '../document/attributes'
import { type BlockConstruct, setText } from '../document/blocks'
import { InlineText } from '../document/inline-text'
import type { Lines } from '../document/lines'

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

/** Marks, contents, closing marks, id. */
const HEADER =
  /^(#{1,6})([ \t]+)(.*?)(?:[ \t]+#+)?(?:[ \t]+\{#([\p{Alphabetic}_:][\p{Alphabetic}\p{Nd}_:.-]*)\})?[ \t]*$/u

export const header: BlockConstruct = {
  name: 'header',
  starts: '#',
  interrupts: { what: 'paragraph', isAt: isHeader },
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!isHeader(lines, index)) return false
    const start = lines.first(index)
    const match = HEADER.exec(lines.text.slice(start, lines.end(index)))
    if (!match) return false
    const [, marks = '', space = '', contents = '', id] = match
    const from = start + marks.length + space.length
    const node: Heading = doc.place(
      { type: 'heading', depth: DEPTHS[marks.length - 1] ?? 6, children: [] },
      start,
      lines.end(index),
    )
    setText(doc, node, InlineText.slice(lines.text, from, from + contents.length))
    if (id !== undefined) addAttributes(node, { id })
    blocks.push(node)
    blocks.index++
    return true
  },
}

/** One to six `#` and something after them. */
function isHeader(lines: Lines, index: number): boolean {
  if (lines.code(index) !== 35 || lines.lead(index) > 0) return false
  START.lastIndex = lines.first(index)
  return START.test(lines.text)
}

const START = /#{1,6}[ \t]+[^ \t\n]/y
