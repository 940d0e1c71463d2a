/*
 * A paragraph: whatever is nothing else,
 * up to a blank line or the beginning of another block.
 */
import type { BlockConstruct, Blocks } from '../document/blocks'
import type { Lines } from '../document/lines'
import type { Nodule } from '../types'
import {
  endsLazily,
  isBlockquote,
  isDefinition,
  isFence,
  isHeader,
  listMarkEnd,
} from './line-starts'

export const paragraph: BlockConstruct = {
  parse(blocks) {
    const { lines } = blocks
    const from = blocks.index
    let to = from + 1
    while (to < blocks.limit && !ends(lines, to)) to++
    blocks.index = to
    const open = openParagraph(blocks)
    if (open?.draft?.lines) {
      const { lines: own } = open.draft
      lines.trimEnd(own.to - 1)
      own.to = to
      open.position = blocks.doc.source.position(lines.first(own.from), lines.end(to - 1))
    } else {
      const node = blocks.doc.node('paragraph', lines.first(from), lines.end(to - 1), {
        children: [],
      })
      node.draft = { lines: { from, to } }
      blocks.push(node)
    }
    return true
  },
}

/** A line that began like another block, and was none, goes on with the paragraph before it. */
function openParagraph(blocks: Blocks): Nodule | undefined {
  const { last } = blocks
  const follows = last?.type === 'paragraph' && last.draft?.lines && !last.draft.hasListBelow
  return follows && blocks.waiting.length === 0 ? last : undefined
}

function ends(lines: Lines, index: number): boolean {
  const code = lines.code(index)
  switch (code) {
    case 42: // *
    case 43: // +
    case 45: // -
      return listMarkEnd(lines, index) >= 0
    case 35: // #
      return isHeader(lines, index)
    case 58: // :
      return isDefinition(lines, index)
    case 62: // >
      return isBlockquote(lines, index)
    case 96: // `
    case 126: // ~
      return isFence(lines, index)
  }
  if (code >= 48 && code <= 57) return listMarkEnd(lines, index) >= 0
  return endsLazily(lines, index)
}
