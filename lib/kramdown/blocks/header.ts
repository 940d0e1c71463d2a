/*
 * ## A header ## {#id}
 */
import type { Heading } from 'mdast'
import { addAttributes } from '../document/attributes'
import { type BlockConstruct, setText } from '../document/blocks'
import { InlineText } from '../document/inline-text'
import type { Lines } from '../document/lines'
import { splitId, withoutClosingMarks, withoutGluedMarks } from '../syntax/heading'

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

const MARKS = /(#{1,6})[ \t]*/y

export const header: BlockConstruct = {
  name: 'header',
  starts: '#',
  interrupts: { what: 'gfmParagraph', isAt: (lines, index) => isHeader(lines, index, MARK) },
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!isHeader(lines, index, doc.options.input === 'GFM' ? START : GLUED_START)) return false
    if (!doc.endsParagraphs && !blocks.isAfterBoundary) return false
    const start = lines.first(index)
    MARKS.lastIndex = start
    const marks = MARKS.exec(lines.text)?.[1] ?? ''
    const from = MARKS.lastIndex
    const { contents: line, id } = splitId(lines.text.slice(from, lines.end(index)))
    const contents = doc.endsParagraphs ? withoutClosingMarks(line) : withoutGluedMarks(line)
    if (contents === '') return false
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

/** @param pattern what stands at the head of the line */
function isHeader(lines: Lines, index: number, pattern: RegExp): boolean {
  if (lines.code(index) !== 35 || lines.lead(index) > 0) return false
  pattern.lastIndex = lines.first(index)
  return pattern.test(lines.text)
}

const START = /#{1,6}[ \t]+[^ \t\r\n]/y
/** Kramdown without GFM asks for no space. */
const GLUED_START = /#{1,6}[ \t]*[^ \t\r\n]/y
/** A paragraph is parted there, though nothing may follow. */
const MARK = /#{1,6}[ \t]/y
