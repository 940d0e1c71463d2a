const apart: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * @param word any text
 * @returns it in small letters without accents and invisible characters (soft hyphens); ligatures (`œ`,
 *   `æ`, `ﬁ`) and other forms of the same letters (full width, mathematical) become plain ones, whatever
 *   their Unicode normal form
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => apart[letter] ?? letter)
    .normalize('NFC')
}
