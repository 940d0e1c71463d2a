import type { FootnoteReference } from 'mdast'
import { addAttributes } from '../document/attributes'
import type { Document } from '../document/document'

/** Gives a footnote that is called a place at the end. */
export function callFootnote(doc: Document, node: FootnoteReference): void {
  const name = node.label ?? node.identifier
  const definition = doc.footnotes.get(name)
  if (!definition) return
  if (definition.references.length === 0) doc.calledFootnotes.push(definition)
  const again = definition.references.length
  definition.references.push(node)
  addAttributes(node, {
    id: again === 0 ? `fnref:${name}` : `fnref:${name}:${again}`,
    role: 'doc-noteref',
  })
}
