/*
 * <https://example.org> <name@example.org>
 */
import type { SpanConstruct } from './spans'

const AUTOLINK =
  /<(?:((?:mailto|https?|ftps?):[^\n>]+)|([-.\w]+@[-\w]+(?:\.[-\w]+)*\.[a-z]+))>/y

export const autolink: SpanConstruct = {
  starts: '<',
  parse(spans) {
    const { pos } = spans
    AUTOLINK.lastIndex = pos
    const match = AUTOLINK.exec(spans.text)
    if (!match || AUTOLINK.lastIndex > spans.end) return false
    const [found, address, mail] = match
    const url = address ?? `mailto:${mail}`
    const end = pos + found.length
    const text = spans.node('text', pos + 1, end - 1, { value: url.replace(/^mailto:/, '') })
    spans.addNode(spans.node('link', pos, end, { url, title: null, children: [text] }), pos, end)
    return true
  },
}
