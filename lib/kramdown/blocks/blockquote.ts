/*
 * > A quotation
 * that goes on lazily
 */
import { type BlockConstruct, MAX_DEPTH } from '../document/blocks'
import { Lines } from '../document/lines'

export const blockquote: BlockConstruct = {
  name: 'blockquote',
  starts: '>',
  interrupts: { what: 'gfmParagraph', isAt: isBlockquote },
  parse(blocks) {
    const { doc, grammar, lines, limit, depth } = blocks
    if (depth >= MAX_DEPTH) return false
    const from = blocks.index
    const inner = new Lines(lines.source)
    let to = from
    for (; to < limit; to++) {
      if (isBlockquote(lines, to)) pushQuoted(inner, lines, to)
      else if (grammar.endsLazyLines(lines, to)) break
      else lines.pushWhole(inner, to)
    }
    const quoted = blocks.inside(inner)
    blocks.push(
      doc.place(
        { type: 'blockquote', children: quoted.content },
        lines.first(from),
        lines.end(to - 1),
      ),
    )
    blocks.index = to
    return true
  },
}

function pushQuoted(inner: Lines, lines: Lines, index: number): void {
  const mark = lines.first(index) + 1
  const space = lines.text.charCodeAt(mark) === 32 && mark < lines.end(index) ? 1 : 0
  inner.push(mark + space, lines.end(index))
}

function isBlockquote(lines: Lines, index: number): boolean {
  return lines.code(index) === 62 && lines.lead(index) <= 3
}
