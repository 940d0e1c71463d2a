import { maskAddresses } from './prose'

/**
 * 1er, 1re, 2nde, 20e, Ier, XXIe: what is raised after a number. A Roman numeral of one letter is one
 * before a word that asks for it only: « Ve République », but « Le Me Martin ».
 */
const ordinals =
  /(?<=(?<![\p{L}\p{N}.,_/'’-])(?:1(?=ers?|res?)|2(?=nde?s?|des?)|\d{1,3}(?=es?)|I(?=er|re)|(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?=es?)|[VX](?=e[ \u00A0](?:siècle|République|arrondissement))))(?:ers?|res?|nde?s?|des?|es?)(?![\p{L}\p{N}_@-])/gu

/** A piece of a text, and whether it is written above the line. */
export interface OrdinalPart {
  readonly text: string
  readonly raised: boolean
}

/**
 * @param text French prose
 * @returns its pieces in order, of which those that end an ordinal are raised; together they are the
 *   text
 */
export function ordinalParts(text: string): readonly OrdinalPart[] {
  if (!/[\dIVX](?:er|re|nd|de|e)/.test(text)) return [{ text, raised: false }]
  const parts: OrdinalPart[] = []
  let done = 0
  for (const match of maskAddresses(text).matchAll(ordinals)) {
    const end = match.index + match[0].length
    parts.push({ text: text.slice(done, match.index), raised: false })
    parts.push({ text: text.slice(match.index, end), raised: true })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), raised: false })
  return parts
}

/** @returns whether words of a language have the ordinals of French: `fr`, `fr-CA` */
export function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language)
}
