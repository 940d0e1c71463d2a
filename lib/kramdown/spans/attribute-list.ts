/*
 * *text*{: .class}
 */

import { addList } from '../document/attributes'
import { attributeListEnd, parseAttributeList } from '../syntax/attribute-list'
import type { SpanConstruct } from './spans'

export const attributeList: SpanConstruct = {
  name: 'attributeList',
  starts: '{',
  parse(spans) {
    const { text, pos, doc } = spans
    const next = text[pos + 2]
    if (text[pos + 1] !== ':' || next === ':' || next === '/') return false
    const close = attributeListEnd(spans.finder, pos, text.length)
    const { lastSpan } = spans
    if (close < 0 || !lastSpan) {
      if (close >= 0) {
        doc.warn('detached-attributes', spans.at(pos), { level: 'span' })
      }
      if (close < 0 || spans.symbolEnd !== pos) return false
      spans.addText('', close + 1)
      return true
    }
    addList(doc, lastSpan, parseAttributeList(text.slice(pos + 2, close)), spans.at(pos))
    spans.addText('', close + 1)
    return true
  },
}
