import { addAttributes } from '../document/attributes'
import type { Document, FootnoteDefinition } from '../document/document'
import type { Nodule } from '../types'
import { finishAll, type Gathered } from './finish'
import { offsetsOf } from './footnote-calls'

const ARROW = '↩'

/** @returns the footnotes that were called, in the order of their calls, as one block */
export function footnotesBlock(gathered: Gathered): Nodule[] {
  const { doc } = gathered
  const items: Nodule[] = []
  // A footnote may call others: the list grows while it is read.
  for (let index = 0; index < doc.calledFootnotes.length; index++) {
    items.push(item(doc.calledFootnotes[index] as FootnoteDefinition, gathered))
  }
  warnUnused(doc)
  if (items.length === 0) return []
  const end = doc.text.length
  const list = doc.element('ol', end, end, items)
  if (doc.options.footnoteNumber !== 1)
    addAttributes(list, { start: String(doc.options.footnoteNumber) })
  const block = doc.element('div', end, end, [list])
  addAttributes(block, { class: 'footnotes', role: 'doc-endnotes' })
  return [block]
}

function item({ node, name, references }: FootnoteDefinition, gathered: Gathered): Nodule {
  const { doc } = gathered
  // Calls of the footnote from within itself lead nowhere.
  const calls = [...references]
  node.children = finishAll(node.children ?? [], gathered)
  addAttributes(node, { id: `fn:${name}`, role: 'doc-endnote' })
  const { end } = offsetsOf(node)
  const links = calls.flatMap((_, index) => backLink(doc, name, index, end))
  const last = node.children.at(-1)
  if (last?.type === 'paragraph') {
    const space = doc.node('text', end, end, { value: '\u00A0' })
    last.children = [...(last.children ?? []), space, ...links]
  } else {
    node.children.push(doc.node('paragraph', end, end, { children: links }))
  }
  return node
}

function backLink(doc: Document, name: string, index: number, at: number): Nodule[] {
  const text = doc.node('text', at, at, { value: ARROW })
  const link = doc.element('a', at, at, [text])
  const id = index === 0 ? `fnref:${name}` : `fnref:${name}:${index}`
  addAttributes(link, { href: `#${id}`, class: 'reversefootnote', role: 'doc-backlink' })
  if (index === 0) return [link]
  const number = doc.node('text', at, at, { value: String(index + 1) })
  link.children?.push(doc.element('sup', at, at, [number]))
  return [doc.node('text', at, at, { value: '\u00A0' }), link]
}

function warnUnused(doc: Document): void {
  for (const { name, start, references } of doc.footnotes.values()) {
    if (references.length > 0) continue
    doc.warn('unused-footnote', start, { name })
  }
}
