/*
 * &amp; in a sentence
 */
import { characterOf } from '../syntax/entity'
import type { SpanConstruct } from './spans'

const ENTITY = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([A-Za-z][\w:-]*));/y

export const entity: SpanConstruct = {
  name: 'entity',
  starts: '&',
  parse(spans) {
    ENTITY.lastIndex = spans.pos
    const match = ENTITY.exec(spans.text)
    if (!match) return false
    const [found, decimal, hexadecimal, name] = match
    const character = characterOf(decimal, hexadecimal, name)
    if (character === undefined) return false
    spans.addSymbol(character, spans.pos + found.length)
    return true
  },
}
