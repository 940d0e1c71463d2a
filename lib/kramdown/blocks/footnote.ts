/*
 * [^name]: its text,
 *     that goes on indented
 */
import type { FootnoteDefinition } from 'mdast'
import {
  type BlockConstruct,
  type Blocks,
  isContent,
  MAX_DEPTH,
  type Mark,
} from '../document/blocks'
import { normalizeId } from '../document/document'
import { Lines } from '../document/lines'
import type { FlowContent } from '../nodes'

const START = /\[\^(\w[\w-]*)\]:/y

export const footnote: BlockConstruct = {
  name: 'footnote',
  starts: '[',
  parse(blocks) {
    const { lines, index, doc, depth } = blocks
    if (depth >= MAX_DEPTH) return false
    START.lastIndex = lines.first(index)
    const match = START.exec(lines.text)
    if (!match || START.lastIndex > lines.end(index)) return false
    const start = lines.first(index)
    const inner = new Lines(lines.source)
    pushFirst(inner, START.lastIndex, lines.end(index))
    blocks.index = readLines(blocks, inner)
    const note = blocks.inside(inner)
    const name = match[1] as string
    const node: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: normalizeId(name),
      label: name,
      children: note.content,
    }
    if (endsBlank(note)) doc.draftOf(node).endsBlank = true
    blocks.push(doc.place(node, start, lines.end(blocks.index - 1)))
    if (doc.footnotes.has(name)) doc.warn('duplicate-footnote', start, { name })
    doc.footnotes.set(name, { name, start, node, references: [] })
    return true
  },
}

/** Whether nothing but definitions stands below a blank line. */
function endsBlank({ children }: Blocks): boolean {
  return children.findLast((child) => child.type === 'blank' || isShown(child))?.type === 'blank'
}

function isShown(child: FlowContent | Mark): boolean {
  return isContent(child) && child.type !== 'definition' && child.type !== 'footnoteDefinition'
}

/** The text on the first line may be indented like the others. */
function pushFirst(inner: Lines, from: number, end: number): void {
  const { text } = inner
  const indentation = text.startsWith('    ', from) ? 4 : text.charCodeAt(from) === 9 ? 1 : 0
  inner.push(Math.min(end, from + indentation), end)
}

/** Reads indented lines, after a blank line or not, each followed by lazy ones. */
function readLines({ lines, grammar, limit, index: first }: Blocks, inner: Lines): number {
  let index = first + 1
  for (;;) {
    let next = index
    while (next < limit && lines.isBlank(next)) next++
    if (next >= limit || !lines.isIndented(next)) return index
    for (; index < next; index++) pushUnindented(inner, lines, index)
    for (; index < limit && !lines.isBlank(index); index++) {
      if (!lines.isIndented(index) && grammar.endsLazyLines(lines, index)) return index
      pushUnindented(inner, lines, index)
    }
  }
}

/** Without one tab or four spaces. */
function pushUnindented(inner: Lines, lines: Lines, index: number): void {
  if (lines.lead(index) > 0) lines.pushInto(inner, index, lines.isIndented(index) ? 4 : 0)
  else inner.push(lines.start(index) + (lines.isIndented(index) ? 1 : 0), lines.end(index))
}
