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
  return doc.place({ type: 'code', lang, meta: null, value: text.slice(0, -1) }, start, end)
}
