/**
 * A text as a part of an address, as Jekyll's `slugify`: whatever is no letter, mark or digit
 * becomes one `-`, and none is left at the ends.
 *
 * @param options.mode `pretty` keeps the characters that an address may hold
 * @param options.cased keeps capitals
 */
export function slugify(
  text: string,
  options: { readonly mode?: 'default' | 'pretty'; readonly cased?: boolean } = {},
): string {
  const others = options.mode === 'pretty' ? prettyOthers : defaultOthers
  const slug = text.replace(others, '-').replace(/^-|-$/g, '')
  return options.cased ? slug : downcase(slug)
}

const defaultOthers = /[^\p{M}\p{L}\p{Nd}]+/gu
const prettyOthers = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu

/** @returns the title that Jekyll makes of a name: `été-2` is `Été 2` */
export function titleOfSlug(slug: string): string {
  const parts = slug.replace(/-+$/, '').split('-')
  return slug === '' ? '' : parts.map(capitalize).join(' ')
}

/** As Ruby's `downcase`: letter by letter, so that a final sigma is no other letter. */
export function downcase(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join('')
}

/** As Ruby's: `ß` is `Ss` at the head of a word. */
export function capitalize(word: string): string {
  const [first = '', ...rest] = word
  const [head = '', ...tail] = first.toUpperCase()
  return head + downcase(tail.join('') + rest.join(''))
}
