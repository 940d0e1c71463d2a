/*
 * ~~struck out~~
 */
import { MAX_SPAN_DEPTH, type SpanConstruct } from './spans'

/** The nearest closing marks that no space precedes: what is between them is a text of its own. */
const CLOSING = /[^ \t\r\n~]~~/g

export const strikethrough: SpanConstruct = {
  name: 'strikethrough',
  starts: '~',
  parse(spans) {
    const { text, pos, around, doc } = spans
    if (text.charCodeAt(pos + 1) !== 126 || doc.options.input !== 'GFM') return false
    const after = text[pos + 2] ?? ''
    if (around.depth >= MAX_SPAN_DEPTH || !/[^ \t\r\n~]/.test(after)) return false
    const last = spans.finder.after(CLOSING, pos + 2)
    if (last < 0) return false
    const close = last + 1
    const children = spans.readPart(pos + 2, close)
    spans.addNode(spans.place({ type: 'delete', children }, pos, close + 2), pos, close + 2)
    return true
  },
}
