import { addAttributes } from '../document/attributes'
import type { Document } from '../document/document'
import type { Nodule } from '../types'

/** Gives a call its number, and its footnote a place at the end. */
export function callFootnote(doc: Document, node: Nodule, name: string): void {
  const definition = doc.footnotes.get(name)
  if (!definition) return
  if (definition.references.length === 0) {
    doc.calledFootnotes.push(definition)
    definition.number = doc.options.footnoteNumber + doc.calledFootnotes.length - 1
  }
  const again = definition.references.length
  definition.references.push(node)
  const { start, end } = offsetsOf(node)
  addAttributes(node, {
    id: again === 0 ? `fnref:${name}` : `fnref:${name}:${again}`,
    role: 'doc-noteref',
  })
  const link = doc.element('a', start, end, [
    doc.node('text', start, end, { value: String(definition.number) }),
  ])
  addAttributes(link, { href: `#fn:${name}`, class: 'footnote', rel: 'footnote' })
  node.children = [link]
}

export function offsetsOf({ position }: Nodule): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
