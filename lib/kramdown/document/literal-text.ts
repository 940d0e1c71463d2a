import type { LiteralText } from '../nodes'
import { isRawText } from '../syntax/elements'
import { decodeEntities } from '../syntax/entity'
import { escapeAround } from '../syntax/escape'

/**
 * @param written text of HTML that is no Markdown
 * @param within name of the element that it stands in
 * @returns what browsers make of it once kramdown has written it
 */
export function literalText(written: string, within: string): LiteralText {
  const value = isRawText(within) ? escapeAround(written) : decodeEntities(written)
  return value === written && !written.includes('&')
    ? { type: 'literal', value }
    : { type: 'literal', value, data: { written } }
}
