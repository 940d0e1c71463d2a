/*
 * White space is that of ASCII, as in kramdown: a no-break space is text, which French needs.
 */

/** @returns whether a character (or `''`, which is none) is white space */
export function isSpace(character: string): boolean {
  return character !== '' && ' \t\n\r\f\v'.includes(character)
}

/** @returns the text without the white space around it */
export function trim(text: string): string {
  return trimStart(trimEnd(text))
}

export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text[end - 1] as string)) end--
  return text.slice(0, end)
}

export function trimStart(text: string): string {
  let start = 0
  while (start < text.length && isSpace(text[start] as string)) start++
  return text.slice(start)
}
