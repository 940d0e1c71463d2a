/*
 * A text[^name]
 */
import type { FootnoteReference } from 'mdast'
import { normalizeId } from '../document/document'
import type { SpanConstruct } from './spans'

const REFERENCE = /\[\^(\w[\w-]*)\]/y

export const footnoteReference: SpanConstruct = {
  name: 'footnoteReference',
  starts: '[',
  parse(spans) {
    const { pos, doc } = spans
    if (spans.text.charCodeAt(pos + 1) !== 94) return false
    REFERENCE.lastIndex = pos
    const match = REFERENCE.exec(spans.text)
    if (!match) return false
    const [found, name = ''] = match
    const end = pos + found.length
    if (!doc.footnotes.has(name)) {
      doc.warn('undefined-footnote', spans.at(pos), { name })
      spans.addText(found, end)
      return true
    }
    const identifier = normalizeId(name)
    const node: FootnoteReference = { type: 'footnoteReference', identifier, label: name }
    spans.addNode(spans.place(node, pos, end), pos, end)
    // An attribute list after it goes nowhere.
    spans.symbolEnd = end
    return true
  },
}
