import type { Found } from './problem'
import type { Piece, TagPiece } from './scan'

/** Tags that hold others, and the tags that divide them. */
const blocks = new Map<string, readonly string[]>([
  ['if', ['elsif', 'else']],
  ['unless', ['elsif', 'else']],
  ['case', ['when', 'else']],
  ['for', ['else']],
  ['tablerow', []],
  ['capture', []],
  ['ifchanged', []],
  ['highlight', []],
])

/** Whether a tag holds others. */
export const isBlock = (name: string) => blocks.has(name)

const divisions = new Set([...blocks.values()].flat())

/** As deep as Liquid goes. */
const deepest = 100

interface Block {
  readonly start: TagPiece
  readonly divisions: TagPiece[]
}

/**
 * Leaves out the tags that have no place, so that what remains is well formed: unknown tags, blocks that are never
 * closed, ends and divisions of no block. Each is reported; the text around them and inside them stays.
 *
 * @param isKnown whether a tag exists
 */
export function wellFormed(
  pieces: readonly Piece[],
  isKnown: (name: string) => boolean,
): { pieces: readonly Piece[]; problems: Found[] } {
  const left = new Set<Piece>()
  const problems: Found[] = []
  const open: Block[] = []
  const openCount = new Map<string, number>()
  const unknown = new Set<string>()

  const leave = (
    piece: TagPiece,
    code: Found['code'],
    facts: Found['facts'] = { name: piece.name },
  ) => {
    left.add(piece)
    problems.push({ code, offset: piece.begin, facts })
  }
  const leaveUnclosed = ({ start, divisions }: Block) => {
    leave(start, 'liquid-unclosed')
    for (const division of divisions) left.add(division)
  }
  const count = (name: string, by: number) => openCount.set(name, (openCount.get(name) ?? 0) + by)

  for (const piece of pieces) {
    if (piece.kind !== 'tag') continue
    const { name } = piece
    const ended = name.startsWith('end') ? name.slice('end'.length) : ''
    if (blocks.has(name)) {
      if (open.length === deepest) leave(piece, 'liquid-limit', { limit: 'depth' })
      else {
        open.push({ start: piece, divisions: [] })
        count(name, 1)
      }
    } else if (blocks.has(ended)) {
      if (!openCount.get(ended)) {
        leave(piece, 'liquid-stray')
        continue
      }
      for (let block = open.pop(); block; block = open.pop()) {
        count(block.start.name, -1)
        if (block.start.name === ended) break
        leaveUnclosed(block)
      }
    } else if (divisions.has(name)) {
      const block = open.at(-1)
      if (block && blocks.get(block.start.name)?.includes(name)) block.divisions.push(piece)
      else leave(piece, 'liquid-stray')
    } else if (!isKnown(name)) {
      // The end of an unknown block is reported with its beginning.
      if (unknown.has(ended)) left.add(piece)
      else leave(piece, 'liquid-unknown-tag')
      unknown.add(name)
    }
  }
  for (const block of open) leaveUnclosed(block)
  return { pieces: pieces.filter((piece) => !left.has(piece)), problems }
}
