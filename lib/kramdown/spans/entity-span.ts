/*
 * &amp; in a sentence
 */
import { entityAt } from '../syntax/entity'
import type { SpanConstruct } from './spans'

export const entity: SpanConstruct = {
  name: 'entity',
  starts: '&',
  parse(spans) {
    const entity = entityAt(spans.text, spans.pos)
    if (!entity) return false
    const { found, character } = entity
    const end = spans.pos + found.length
    if (character === undefined) spans.addText(found, end)
    else spans.addSymbol(character, end)
    return true
  },
}
