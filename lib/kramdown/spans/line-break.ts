/*
 * two spaces or a backslash at the end of a line,
 * and the text goes on below
 */
import type { SpanConstruct } from './spans'

export const lineBreak: SpanConstruct = {
  starts: '\\\n',
  parse(spans) {
    const { text, pos } = spans
    if (text[pos] === '\\') {
      const marks = text[pos + 1] === '\\' ? 2 : 1
      if (text[pos + marks] !== '\n') return false
      spans.addNode(spans.node('break', pos, pos + marks + 1), pos, pos + marks + 1)
      return true
    }
    if (pos - spans.plainStart < 2 || text[pos - 1] !== ' ' || text[pos - 2] !== ' ') return false
    const start = pos - 2
    spans.addNode(spans.node('break', start, pos + 1), start, pos + 1)
    return true
  },
}
