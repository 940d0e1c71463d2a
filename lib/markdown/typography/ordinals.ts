import type { ElementContent, Text } from 'hast'
import { maskAddresses } from './prose'

/**
 * 1er, 1re, 2nde, 20e, Ier, XXIe: what is raised after a number. A Roman numeral of one letter is one
 * before a word that asks for it only: « Ve République », but « Le Me Martin ».
 */
const ordinals =
  /(?<=(?<![\p{L}\p{N}.,_/'’-])(?:1(?=ers?|res?)|2(?=nde?s?|des?)|\d{1,3}(?=es?)|I(?=er|re)|(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?=es?)|[VX](?=e[ \u00A0](?:siècle|République|arrondissement))))(?:ers?|res?|nde?s?|des?|es?)(?![\p{L}\p{N}_@-])/gu

/** @returns the text with its ordinals raised; itself alone when it has none */
export function raiseOrdinals(text: Text): ElementContent[] {
  const { value } = text
  if (!/[\dIVX](?:er|re|nd|de|e)/.test(value)) return [text]
  const parts: ElementContent[] = []
  let done = 0
  for (const match of maskAddresses(value).matchAll(ordinals)) {
    const end = match.index + match[0].length
    parts.push({ type: 'text', value: value.slice(done, match.index) })
    parts.push({
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{ type: 'text', value: match[0] }],
    })
    done = end
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) })
  return parts
}
