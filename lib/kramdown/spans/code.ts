/*
 * `code` ``with a ` inside``
 */
import { codeMarks } from '../syntax/code-marks'
import type { SpanConstruct } from './spans'

export const code: SpanConstruct = {
  name: 'code',
  starts: '`',
  parse(spans) {
    const { text, pos } = spans
    const { open, close } = codeMarks(spans.finder, pos)
    const length = open - pos
    if (close < 0) {
      spans.addText(text.slice(pos, open), open)
      return true
    }
    const value = length > 1 ? withoutPadding(text.slice(open, close)) : text.slice(open, close)
    spans.addNode(
      spans.place({ type: 'inlineCode', value }, pos, close + length),
      pos,
      close + length,
    )
    return true
  },
}

/** Several marks may be parted by a space from the code, which may begin or end with a mark. */
function withoutPadding(value: string): string {
  return value.replace(/^ | $/g, '')
}
