import type { ElementContent, Properties, Root, RootContent } from 'hast'

/**
 * @returns a copy without places, which are for messages about the text and would be half of what is
 *   kept of it, and without characters that no text has
 */
export function cleanCopy(tree: Root): Root {
  return { type: 'root', children: tree.children.map(copyOf) }
}

function copyOf<T extends RootContent | ElementContent>(node: T): T {
  const copy = { ...node }
  delete copy.position
  if (copy.type === 'text') copy.value = cleanText(copy.value)
  if (copy.type === 'element') {
    copy.properties = cleanProperties(copy.properties)
    copy.children = copy.children.map(copyOf)
  }
  return copy
}

function cleanProperties(properties: Properties): Properties {
  const copy = { ...properties }
  for (const [name, value] of Object.entries(copy)) {
    if (typeof value === 'string') copy[name] = cleanText(value)
  }
  return copy
}

/** Control characters, halves of characters, marks that turn the direction of what follows. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu
const windows = new TextDecoder('windows-1252')

/** Line ends are those of a parser of HTML; Windows-1252 taken for Unicode is read as it was meant. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009F]/g, (control) => windows.decode(Uint8Array.of(control.charCodeAt(0))))
    .replace(unwanted, '')
}
