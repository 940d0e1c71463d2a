/** @returns the word without case and accents, for comparing: `Données` and `donnees` are equal */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

/** @returns the theme's address: letters and digits without accents, joined by hyphens */
export function themeSlug(tag: string): string {
  return foldWord(tag)
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
