import type { Heading, Nodes } from 'mdast'
import { addAttributes, idOf } from '../document/attributes'
import type { Document } from '../document/document'

/** What does not stay in an id: neither letter, mark, number, `_`, `-`, space nor tab. */
const NOT_KEPT = /[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu

/** Gives a heading the id that GitHub, and kramdown after it, makes of its text. */
export function nameHeading(doc: Document, node: Heading): void {
  if (idOf(node) !== undefined || !doc.options.autoIds) return
  const name = textOf(node).toLowerCase().replace(NOT_KEPT, '').replace(/[ \t]/g, '-')
  const count = doc.madeIds.get(name) ?? 0
  doc.madeIds.set(name, count + 1)
  const id = count === 0 ? name : `${name}-${count}`
  if (id !== '') addAttributes(node, { id })
}

/** The text of a node and of all that it holds. */
function textOf(node: Nodes): string {
  if (node.type === 'html' || node.data?.hName === 'sup') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
