/*
 * > A quotation
 * that goes on lazily
 */
import { type BlockConstruct, Blocks, MAX_DEPTH } from '../document/blocks'
import { Lines } from '../document/lines'
import { parseBlocks } from './index'
import { endsLazily, isBlockquote } from './line-starts'

export const blockquote: BlockConstruct = {
  starts: '>',
  parse(blocks) {
    const { doc, lines, limit, depth } = blocks
    if (depth >= MAX_DEPTH) return false
    const from = blocks.index
    const inner = new Lines(lines.source)
    let to = from
    for (; to < limit; to++) {
      if (isBlockquote(lines, to)) pushQuoted(inner, lines, to)
      else if (endsLazily(lines, to)) break
      else lines.pushInto(inner, to, 0)
    }
    const quoted = new Blocks(doc, inner, depth + 1)
    parseBlocks(quoted)
    blocks.push(
      doc.node('blockquote', lines.first(from), lines.end(to - 1), { children: quoted.finish() }),
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
