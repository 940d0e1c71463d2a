/*
 * {::comment}not shown{:/comment} {::nomarkdown}<b>as it is</b>{:/}
 */
import {
  extensionEnd,
  extensionName,
  isExtensionMark,
  isShown,
  scanExtension,
} from '../syntax/extension'
import type { SpanConstruct, Spans } from './spans'

export const extension: SpanConstruct = {
  name: 'extension',
  starts: '{',
  parse(spans) {
    const { text, pos, doc } = spans
    const found = scanExtension(spans.finder, pos)
    if (!found) {
      warnUnread(spans)
      return false
    }
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
    if (found.name === 'options') doc.applyOptions(found.rest, spans.at(pos))
    else if (!found.closed) {
      spans.addNode(spans.place({ type: 'html', value }, pos, end), pos, end)
      return true
    }
    spans.addText('', end)
    return true
  },
}

/** A mark that looks like one of an extension, and is none that means something here. */
function warnUnread(spans: Spans): void {
  const { finder, pos, doc } = spans
  const name = extensionName(finder, pos)
  if (name !== undefined) doc.warn('unknown-extension', spans.at(pos), { name })
  else if (isExtensionMark(finder, pos)) doc.warn('stray-extension-end', spans.at(pos), {})
}
