/*
 * two spaces or a backslash at the end of a line,
 * and the text goes on below
 */
import type { Document } from '../document/document'
import type { SpanConstruct, Spans } from './spans'

export const lineBreak: SpanConstruct = {
  name: 'lineBreak',
  starts: '\\\n',
  parse(spans) {
    const { text, pos, around, doc } = spans
    if (wrapsHard(doc)) {
      if (!around.isGfm || text[pos] === '\\' || isLast(spans, pos + 1)) return false
      addBreak(spans, pos, pos + 1)
      return true
    }
    if (text[pos] === '\\') {
      const marks = text[pos + 1] === '\\' ? 2 : 1
      if (marks === 1 && !around.isGfm) return false
      if (text[pos + marks] !== '\n') return false
      if (marks === 1 && isLast(spans, pos + 2)) spans.addText('', pos + 1)
      else addBreak(spans, pos, pos + marks + 1)
      return true
    }
    if (pos - spans.plainStart < 2 || text[pos - 1] !== ' ' || text[pos - 2] !== ' ') return false
    addBreak(spans, pos - 2, pos + 1)
    return true
  },
}

/** @returns whether each line feed breaks the line, where GFM holds, and nothing else does anywhere */
export function wrapsHard({ options }: Document): boolean {
  return options.input === 'GFM' && options.hardWrap
}

/** Before the block that follows the text of an item, nothing is to be broken. */
function isLast({ text, breaksLast }: Spans, end: number): boolean {
  return end === text.length && !breaksLast
}

function addBreak(spans: Spans, start: number, end: number): void {
  spans.addNode(spans.place({ type: 'break' }, start, end), start, end)
  spans.breakEnd = end
}
