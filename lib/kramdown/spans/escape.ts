/*
 * \* \_ \[ …
 */
import { wrapsHard } from './line-break'
import type { SpanConstruct } from './spans'

const ESCAPED = new Set('\\.*_+`<>()[]{}#!:|"\'$=-~')

const DOUBLE = new Set('<>')

export const escapedCharacter: SpanConstruct = {
  name: 'escapedCharacter',
  starts: '\\',
  parse(spans) {
    const { text, pos, doc } = spans
    const next = text[pos + 1]
    if (next === undefined || !ESCAPED.has(next)) return false
    if (next === '\\' && text[pos + 2] === '\n' && !wrapsHard(doc)) return false
    if (next === '~' && doc.options.input !== 'GFM') return false
    // The marks of French quotations are escaped whole.
    const isDouble = DOUBLE.has(next) && text[pos + 2] === next
    const escaped = isDouble ? next + next : next
    spans.addText(escaped, pos + 1 + escaped.length)
    return true
  },
}
