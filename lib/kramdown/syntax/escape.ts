const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** @returns the text as HTML writes it between tags */
export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replace(/[&<>]/g, (character) => ENTITIES[character] as string)
    : text
}

/** The same, with the entities that it holds as they are. */
export function escapeAround(text: string): string {
  return text.replace(/[<>]|&(?!(?:#\d+|#x[0-9a-fA-F]+|[\w:][\w:-]*);)/g, escapeText)
}

/** @returns the text as HTML writes it between double quotes */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
}
