/*
 * [name]: /address "Title"
 */
import type { BlockConstruct } from '../document/blocks'
import { normalizeId } from '../document/document'

const HEAD = /\[([^\n\]]+)\]:[ \t]*(?:<([^\n>]*)>|(\S+))[ \t]*/y
const TITLE = /\n?[ \t]*(["'])([^\n]+)\1[ \t]*\r?(?=\n|$)/y
const END = /\r?(?=\n|$)/y

export const linkDefinition: BlockConstruct = {
  starts: '[',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    const text = lines.joined()
    const at = lines.joinedOffset(index, lines.first(index))
    const head = matchAt(HEAD, text, at)
    if (!head) return false
    const afterHead = at + head[0].length
    const title = matchAt(TITLE, text, afterHead)
    const end = afterHead + (title ?? matchAt(END, text, afterHead) ?? [''])[0].length
    if (!title && !matchAt(END, text, afterHead)) return false
    if (end > lines.joinedEnd(limit)) return false
    const [, id = '', bracketed, bare] = head
    const start = lines.first(index)
    const node = doc.node('linkDefinition', start, lines.sourceOffset(end))
    doc.links.set(normalizeId(id), { url: bracketed ?? bare ?? '', title: title?.[2], node })
    blocks.push(node)
    blocks.index = lines.joinedLine(end) + 1
    return true
  },
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
