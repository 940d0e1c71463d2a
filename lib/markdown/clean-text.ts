/**
 * Control characters, halves of characters, marks that turn the direction of what follows: no text
 * that is read has them, and programs stumble over them.
 */
export const strangeCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

const windows = new TextDecoder('windows-1252')

/**
 * @returns the text with the line ends of a parser of HTML, without strange characters; what is
 *   Windows-1252 taken for Unicode is read as it was meant
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009F]/g, (control) => windows.decode(Uint8Array.of(control.charCodeAt(0))))
    .replace(strangeCharacters, '')
}
