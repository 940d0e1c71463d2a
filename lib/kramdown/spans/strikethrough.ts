/*
 * ~~struck out~~
 */
import { MAX_SPAN_DEPTH, type SpanConstruct, type Stop } from './spans'

export const strikethrough: SpanConstruct = {
  starts: '~',
  parse(spans) {
    const { text, pos, around } = spans
    if (text.charCodeAt(pos + 1) !== 126) return false
    const after = text[pos + 2] ?? ''
    if (around.depth >= MAX_SPAN_DEPTH || !/[^\s~]/.test(after) || spans.unclosed.has('~~')) {
      return false
    }
    const children = spans.readInside(pos + 2, STOP, { ...around, depth: around.depth + 1 })
    if (!children) {
      spans.unclosed.add('~~')
      return false
    }
    const end = spans.pos + 2
    spans.addNode(spans.node('delete', pos, end, { children }), pos, end)
    return true
  },
}

const STOP: Stop = {
  code: 126,
  matches(spans) {
    const { text, pos } = spans
    return text.charCodeAt(pos + 1) === 126 && /[^\s~]/.test(text[pos - 1] ?? '')
  },
}
