/*
 * *[HTML]: HyperText Markup Language
 */
import type { BlockConstruct } from '../document/blocks'
import type { PlacedList } from '../document/draft'
import { decodeEntities } from '../syntax/entity'
import { trim } from '../syntax/white-space'

const ABBREVIATION = /^\*\[(.+?)\]:(.*)$/

export const abbreviation: BlockConstruct = {
  name: 'abbreviation',
  starts: '*',
  parse(blocks) {
    const { lines, index, doc } = blocks
    const start = lines.first(index)
    if (lines.text.charCodeAt(start + 1) !== 91) return false
    const match = ABBREVIATION.exec(lines.text.slice(start, lines.end(index)))
    if (!match) return false
    const lists: PlacedList[] = []
    doc.abbreviations.set(match[1] as string, {
      title: decodeEntities(trim(match[2] as string)),
      lists,
    })
    blocks.mark(lists)
    blocks.index++
    return true
  },
}
