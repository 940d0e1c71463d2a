/*
 * &amp; in a sentence
 */
import { entityAt } from '../syntax/entity'
import type { SpanConstruct } from './spans'

export const entity: SpanConstruct = {
  name: 'entity',
  starts: '&',
  parse(spans) {
    const found = entityAt(spans.text, spans.pos)
    if (!found) return false
    spans.addSymbol(found.character, spans.pos + found.length)
    return true
  },
}
