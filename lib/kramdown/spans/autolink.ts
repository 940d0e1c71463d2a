/*
 * <https://example.org> <name@example.org>
 */

import { decodeEntities } from '../syntax/entity'
import type { SpanConstruct } from './spans'

const AUTOLINK =
  /<(?:((?:mailto|https?|ftps?):[^\n>]{1,2000})|([-.\p{L}\p{N}_]+@[-\p{L}\p{N}_]+(?:\.[-\p{L}\p{N}_]*)*))>/uy

export const autolink: SpanConstruct = {
  name: 'autolink',
  starts: '<',
  parse(spans) {
    const { pos } = spans
    AUTOLINK.lastIndex = pos
    const match = AUTOLINK.exec(spans.text)
    if (!match) return false
    const [found, address, mail] = match
    const url = decodeEntities(address ?? `mailto:${mail}`)
    const end = pos + found.length
    const children = spans.makeText(spans, url.replace(/^mailto:/, ''), pos + 1, end - 1)
    const node = spans.place({ type: 'link', url, title: null, children }, pos, end)
    spans.addNode(node, pos, end)
    return true
  },
}
