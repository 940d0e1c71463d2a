/*
 * &amp; &copy; &#169; &#xA9;
 */
import { characterEntitiesHtml4 } from 'character-entities-html4'

const ENTITY = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([A-Za-z][\w:-]*));/g

/** @returns the text with its entities replaced; those that nobody knows stay as they are */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (written, decimal, hexadecimal, name) => {
    return characterOf(decimal, hexadecimal, name) ?? written
  })
}

/** Named ones are those of HTML 4 and a few more, which is what kramdown knows. */
export function characterOf(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const valid = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
  return valid ? String.fromCodePoint(code) : '\uFFFD'
}

const NAMED: Record<string, string> = { ...characterEntitiesHtml4, apos: "'" }
