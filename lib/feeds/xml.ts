/** Characters that no XML 1.0 document may hold, lone halves of pairs among them (XML 1.0, 2.2 Char). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * The one place where a text becomes XML: nothing that goes through it can end an element, an
 * attribute or a CDATA section.
 *
 * @param text any text
 * @returns it as the content of an element or the value of an attribute, without forbidden characters
 */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}

/** @returns a text without the characters that XML forbids */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '')
}

/**
 * @param name of the element
 * @param content plain text, or elements already written
 * @param attributes plain values; those without a value are left out
 * @returns the element; nothing for an empty text
 */
export function element(
  name: string,
  content: string | readonly string[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const open = `${name}${attributesOf(attributes)}`
  if (typeof content !== 'string')
    return `<${open}>\n${content.filter(Boolean).join('\n')}\n</${name}>`
  return content === '' ? '' : `<${open}>${escapeXml(content)}</${name}>`
}

/** @returns an element without content */
export function empty(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  return `<${name}${attributesOf(attributes)}/>`
}

function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('')
}

/** What every XML document begins with. */
export const declaration = '<?xml version="1.0" encoding="utf-8"?>'
