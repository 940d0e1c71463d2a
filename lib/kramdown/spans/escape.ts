/*
 * \* \_ \[ …
 */
import type { SpanConstruct } from './spans'

const ESCAPED = new Set('\\.*_+`<>()[]{}#!:|"\'$=-~')

export const escapedCharacter: SpanConstruct = {
  name: 'escapedCharacter',
  starts: '\\',
  parse(spans) {
    const { text, pos } = spans
    const next = text[pos + 1]
    if (next === undefined || !ESCAPED.has(next)) return false
    if (next === '\\' && text[pos + 2] === '\n') return false
    // A formula's mark is escaped whole.
    if (text.startsWith('$$', pos + 1)) spans.addText('$$', pos + 3)
    else spans.addText(next, pos + 2)
    return true
  },
}
