/** Signs that each mode turns into a hyphen, in runs. */
const replaced = new Map<string, RegExp>([
  ['raw', /\s+/g],
  ['default', /[^\p{M}\p{L}\p{Nd}]+/gu],
  ['pretty', /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu],
  ['ascii', /[^A-Za-z0-9]+/g],
  ['latin', /[^\p{M}\p{L}\p{Nd}]+/gu],
])

/**
 * Jekyll's `slugify`: lower case, hyphens for what is not of the mode's signs, none at the ends. An unknown mode, `none`
 * among them, changes the case only.
 */
export function slugify(text: string, mode: string): string {
  const pattern = replaced.get(mode)
  if (!pattern) return text.toLowerCase()
  const source = mode === 'latin' ? transliterate(text) : text
  return source.replace(pattern, '-').replace(/^-|-$/g, '').toLowerCase()
}

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
