/*
 * &amp; &copy; &#169; &#xA9;
 */
import { characterEntitiesHtml4 } from 'character-entities-html4'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const ENTITY = /&(?:#(\d+)|#x([0-9a-fA-F]+)|([\w:][\w:.-]*));/g
const ONE_ENTITY = new RegExp(ENTITY, 'y')

/** In a sentence, names are those of HTML 4 and one more, which is what kramdown knows. */
const NAMED: Record<string, string> = { ...characterEntitiesHtml4, apos: "'" }

/** @returns an entity of a sentence, and the character that it stands for where its name is known */
export function entityAt(
  text: string,
  at: number,
): { found: string; character: string | undefined } | undefined {
  ONE_ENTITY.lastIndex = at
  const match = ONE_ENTITY.exec(text)
  if (!match) return undefined
  const [found, decimal, hexadecimal, name = ''] = match
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  return { found, character: numeric(decimal, hexadecimal) ?? named }
}

/**
 * Attributes and HTML go to the browser as they are, which knows the names of HTML 5.
 *
 * @returns the text with its entities replaced; those that nobody knows stay as they are
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (written, decimal, hexadecimal, name) => {
    return numeric(decimal, hexadecimal) ?? (decodeNamedCharacterReference(name) || written)
  })
}

/** What browsers take the numbers from 128 to 159 for: the bytes of Windows, not Unicode's. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function numeric(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  if (decimal === undefined && hexadecimal === undefined) return undefined
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  if (code >= 128 && code < 160) return WINDOWS[code - 128]
  const valid = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
  return valid ? String.fromCodePoint(code) : '\uFFFD'
}
