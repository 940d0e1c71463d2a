/*
 * *[HTML]: HyperText Markup Language
 */
import type { BlockConstruct } from '../document/blocks'
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
    const node = doc.node('abbreviationDefinition', start, lines.end(index))
    doc.abbreviations.set(match[1] as string, {
      title: decodeEntities(trim(match[2] as string)),
      node,
    })
    blocks.push(node)
    blocks.index++
    return true
  },
}
