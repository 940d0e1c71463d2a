import { downcase, slugify } from '../../slug'

/**
 * The filter `slugify` in one of its modes (https://jekyllrb.com/docs/liquid/filters/). An unknown mode, `none` among
 * them, changes the case only.
 */
export function slugifyAs(mode: string, text: string): string {
  switch (mode) {
    case 'default':
    case 'pretty':
      return slugify(text, { mode })
    case 'latin':
      return slugify(transliterate(text))
    case 'raw':
      return trimmed(text.replace(/\s+/g, '-'))
    case 'ascii':
      return trimmed(text.replace(/[^A-Za-z0-9]+/g, '-'))
    default:
      return downcase(text)
  }
}

const trimmed = (text: string) => downcase(text.replace(/^-|-$/g, ''))

/** Latin letters without accents; what has no Latin form is `?`. */
function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (sign) => {
    const special = letters.get(sign)
    if (special !== undefined) return special
    const plain = sign.normalize('NFD').replace(/\p{M}/gu, '')
    return /^[\0-\x7f]+$/.test(plain) ? plain : '?'
  })
}

const letters = new Map([
  ['Æ', 'AE'],
  ['æ', 'ae'],
  ['Œ', 'OE'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Ð', 'D'],
  ['ð', 'd'],
  ['Þ', 'Th'],
  ['þ', 'th'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Ħ', 'H'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  ['Ŋ', 'NG'],
  ['ŋ', 'ng'],
  ['Ŧ', 'T'],
  ['ŧ', 't'],
])
