import type { Code } from 'mdast'
import type { Document } from '../document/document'

/**
 * @param text its lines, each with its line feed
 * @param lang for the class of its `code` element
 */
export function codeBlock(
  doc: Document,
  text: string,
  lang: string | null,
  start: number,
  end: number,
): Code {
  const node: Code = { type: 'code', lang, meta: null, value: text.slice(0, -1) }
  // The value of a code with one blank line, and of one without any, is the same.
  if (text === '\n') node.data = { hChildren: [{ type: 'text', value: text }] }
  return doc.place(node, start, end)
}
