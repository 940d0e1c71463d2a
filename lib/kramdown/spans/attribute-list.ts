/*
 * *text*{: .class}
 */

import { addListed, attributesOf } from '../document/attributes'
import { attributeListEnd, parseAttributeList } from '../syntax/attribute-list'
import { isExtensionMark } from '../syntax/extension'
import type { SpanConstruct } from './spans'

export const attributeList: SpanConstruct = {
  name: 'attributeList',
  starts: '{',
  parse(spans) {
    const { text, pos, doc } = spans
    if (text[pos + 1] !== ':' || isExtensionMark(spans.finder, pos)) return false
    const close = attributeListEnd(spans.finder, pos, text.length)
    const { lastSpan } = spans
    if (close < 0) {
      if (lastSpan) doc.warn('unclosed-attributes', spans.at(pos), {})
      return false
    }
    if (lastSpan) {
      const list = parseAttributeList(text.slice(pos + 2, close))
      const attributes = attributesOf(doc, lastSpan, [{ list, start: spans.at(pos) }])
      addListed(lastSpan, attributes)
      // A definition that has lists of its own takes this one over, for those who use it further down.
      const definition = doc.knownDraft(lastSpan)?.definition
      if (definition) addListed(definition, attributes)
      if (lastSpan.type === 'image' && list.references.includes('standalone')) {
        lastSpan.data = { ...lastSpan.data, isStandalone: true }
      }
    } else {
      doc.warn('detached-attributes', spans.at(pos), { level: 'span' })
      if (spans.symbolEnd !== pos) return false
      // After a symbol it goes to that, in vain, as do those behind it.
      spans.symbolEnd = close + 1
    }
    spans.addText('', close + 1)
    return true
  },
}
