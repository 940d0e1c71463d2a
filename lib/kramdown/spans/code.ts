/*
 * `code` ``with a ` inside``
 */
import { codeMarks } from '../syntax/code-marks'
import { isSpace } from '../syntax/white-space'
import type { SpanConstruct } from './spans'

export const code: SpanConstruct = {
  name: 'code',
  starts: '`',
  parse(spans) {
    const { text, pos } = spans
    const { open, close } = codeMarks(spans.finder, pos)
    const length = open - pos
    if (close < 0) {
      if (opensCode(text, pos, open)) {
        spans.doc.warn('unclosed-code', spans.at(pos), { marks: text.slice(pos, open) })
      }
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

/** Whether marks look as if code was meant: a lone one between spaces is not, nor is a fence. */
function opensCode(text: string, pos: number, open: number): boolean {
  if (open - pos > 2 && (pos === 0 || text[pos - 1] === '\n')) return false
  return open - pos > 1 || !isSpace(text[open] ?? ' ')
}

/** Several marks may be parted by a space from the code, which may begin or end with a mark. */
function withoutPadding(value: string): string {
  return value.replace(/^ | $/g, '')
}
