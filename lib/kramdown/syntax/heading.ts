import { isSpace, trimEnd } from './white-space'

/** The text of a heading, and the id that its author gave it. */
export interface HeadingText {
  readonly contents: string
  readonly id: string | undefined
}

const ID = /^[\p{Alphabetic}_:][\p{Alphabetic}\p{Nd}_:.-]*$/u

/** @returns what stands before `{#id}`, which white space parts from it */
export function splitId(line: string): HeadingText {
  const text = trimEnd(line)
  const open = text.endsWith('}') ? text.lastIndexOf('{#') : -1
  const id = text.slice(open + 2, -1)
  if (open < 1 || !isSpace(text[open - 1] as string) || !ID.test(id)) {
    return { contents: text, id: undefined }
  }
  return { contents: trimEnd(text.slice(0, open)), id }
}

/** @returns the text without the `#` that close it, where white space parts them from it */
export function withoutClosingMarks(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '#') end--
  return end > 0 && isSpace(text[end - 1] as string) ? trimEnd(text.slice(0, end)) : text
}

/** @returns the text without the `#` that close it, but those that a backslash escapes */
export function withoutGluedMarks(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '#' && text[end - 2] !== '\\') end--
  return trimEnd(text.slice(0, end))
}
