/*
 *     four spaces or a tab
 * and lazily a line without them
 */
import type { BlockConstruct, Blocks } from '../document/blocks'
import { codeBlock } from './code'

export const indentedCode: BlockConstruct = {
  name: 'indentedCode',
  takes: 'indented',
  parse(blocks) {
    const { doc, lines, limit } = blocks
    if (blocks.openParagraph) return false
    const from = blocks.index
    let to = from
    let text = ''
    while (to < limit) {
      const blanks = countBlanks(blocks, to)
      if (to + blanks >= limit || !lines.isIndented(to + blanks)) break
      for (const end = to + blanks; to < end; to++) text += `${unindented(blocks, to)}\n`
      for (; to < limit && lines.isIndented(to) && !lines.isBlank(to); to++)
        text += `${unindented(blocks, to)}\n`
      // A line without indentation goes on with the one before it.
      for (
        ;
        to < limit &&
        !lines.isBlank(to) &&
        !lines.isIndented(to) &&
        !blocks.grammar.endsLazyLines(lines, to);
        to++
      ) {
        const separator = lines.isBare(to) ? '\n' : ' '
        text = `${text.slice(0, -1)}${separator}${lines.slice(to)}\n`
      }
    }
    blocks.push(codeBlock(doc, text, null, lines.start(from), lines.end(to - 1)))
    blocks.index = to
    return true
  },
}

function countBlanks({ lines, limit }: Blocks, from: number): number {
  let index = from
  while (index < limit && lines.isBlank(index)) index++
  return index - from
}

function unindented({ lines }: Blocks, index: number): string {
  const line = lines.slice(index)
  if (line.charCodeAt(0) === 9) return line.slice(1)
  // A blank line may have fewer spaces.
  return line.startsWith('    ') ? line.slice(4) : line
}
