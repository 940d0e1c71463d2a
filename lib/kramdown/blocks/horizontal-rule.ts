/*
 * * * *
 */
import type { BlockConstruct } from '../document/blocks'
import type { Lines } from '../document/lines'

export const horizontalRule: BlockConstruct = {
  name: 'horizontalRule',
  starts: '*-_',
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!isRule(lines, index)) return false
    blocks.push(doc.place({ type: 'thematicBreak' }, lines.first(index), lines.end(index)))
    blocks.index++
    return true
  },
}

/** @returns whether a line holds three `*`, `-` or `_` or more, and nothing else */
export function isRule(lines: Lines, index: number): boolean {
  const mark = lines.code(index)
  if ((mark !== 42 && mark !== 45 && mark !== 95) || lines.lead(index) > 3) return false
  let count = 0
  for (let at = lines.first(index); at < lines.end(index); at++) {
    const code = lines.text.charCodeAt(at)
    if (code === mark) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count >= 3
}
