/** A day at the head of a file name, as Jekyll reads it: `2018-06-24-titre`, also `18-6-4-titre`. */
const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.+)$/s

/**
 * The slug that Jekyll 4 gives to `:title` in a collection's permalink: from the file's name, with
 * its case, its accents and the characters that an address may hold; every other run of characters
 * becomes one hyphen. (Jekyll's documentation: « slugify », mode « pretty ».)
 *
 * @param fileName with or without folder and extension
 * @returns `''` when the name holds no letter nor digit that an address could
 */
export function slugOf(fileName: string): string {
  return (
    splitName(fileName)
      .title.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-')
      .replace(/^-|-$/g, '')
      // macOS writes names decomposed: one article, one address, whatever the machine.
      .normalize('NFC')
  )
}

/** @returns the day that begins the file's name, `2018-06-24`, when there is one */
export function dateInName(fileName: string): string | undefined {
  return splitName(fileName).date
}

function splitName(fileName: string): { date: string | undefined; title: string } {
  const stem = stemOf(fileName)
  const match = datedName.exec(stem)
  return { date: match?.[1], title: match?.[2] ?? stem }
}

/** @returns the name of the file without its folder and its last extension */
export function stemOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|mdx)$/, '')
}
