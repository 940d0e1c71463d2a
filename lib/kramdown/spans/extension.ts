/*
 * {::comment}not shown{:/comment} {::nomarkdown}<b>as it is</b>{:/}
 */
import { applyOptions, extensionEnd, isShown, scanExtension } from '../syntax/extension'
import type { SpanConstruct } from './spans'

export const extension: SpanConstruct = {
  name: 'extension',
  starts: '{',
  parse(spans) {
    const { text, pos, doc } = spans
    const found = scanExtension(spans.finder, pos)
    if (!found) return false
    let end = found.end
    let value = ''
    if (!found.closed) {
      const close = extensionEnd(spans.finder, found.end, found.name, false)
      if (!close) {
        doc.warn('unclosed-extension', spans.at(pos), { name: found.name })
        return false
      }
      const body = text.slice(found.end, close.start)
      if (isShown(found)) value = found.name === 'comment' ? `<!-- ${body} -->` : body
      end = close.end
    }
    if (found.name === 'options') applyOptions(doc.options, found)
    else if (value !== '') {
      spans.addNode(spans.place({ type: 'html', value }, pos, end), pos, end)
      return true
    }
    spans.addText('', end)
    return true
  },
}
