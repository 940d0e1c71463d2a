/*
 * $$a + b$$
 */
import { trim } from '../syntax/white-space'
import type { SpanConstruct } from './spans'

export const math: SpanConstruct = {
  name: 'math',
  starts: '$',
  parse(spans) {
    const { text, pos } = spans
    if (!text.startsWith('$$', pos)) return false
    const close = spans.finder.after('$$', pos + 2)
    if (close < 0) {
      spans.doc.warn('unclosed-math', spans.at(pos), {})
      return false
    }
    const value = trim(text.slice(pos + 2, close))
    spans.addNode(spans.place({ type: 'inlineMath', value }, pos, close + 2), pos, close + 2)
    return true
  },
}
