/*
 * {::comment}
 * not shown
 * {:/comment}
 * {::nomarkdown} <b>HTML as it is</b> {:/}
 * {::options auto_ids="false" /}
 */
import type { BlockConstruct } from '../document/blocks'
import { extensionEnd, isShown, scanExtension } from '../syntax/extension'

export const extension: BlockConstruct = {
  name: 'extension',
  starts: '{',
  parse(blocks) {
    const { lines, index, doc, limit } = blocks
    const text = lines.joined()
    const at = lines.joinedOffset(index, lines.first(index))
    const found = scanExtension(lines.joinedFinder, at)
    if (!found || !onlySpaces(text, found.end)) return false
    const start = lines.first(index)
    let end = found.end
    if (!found.closed) {
      const close = extensionEnd(lines.joinedFinder, found.end, found.name, true)
      if (!close || close.end > lines.joinedEnd(limit)) return false
      const body = text.slice(found.end, close.start)
      const shown = found.name === 'comment' ? `<!-- ${body.trim()} -->` : inner(body)
      end = close.end
      if (found.name !== 'options') {
        const value = isShown(found) ? shown : ''
        blocks.pushAside(doc.place({ type: 'html', value }, start, lines.sourceOffset(end)))
      }
    }
    if (found.name === 'options') {
      doc.applyOptions(found.rest, start)
      blocks.mark()
    }
    blocks.index = lines.joinedLine(end) + 1
    return true
  },
}

function onlySpaces(text: string, from: number): boolean {
  SPACES.lastIndex = from
  return SPACES.test(text)
}

const SPACES = /[ \t\r]*(?=\n|$)/y

/** What stands between the lines of the marks. */
function inner(body: string): string {
  return body.replace(/^\n/, '').replace(/\n *$/, '')
}
