import type { Link, PhrasingContent } from 'mdast'
import { addAttributes } from '../document/attributes'
import type { FootnoteEntry } from '../document/document'
import type { Footnotes } from '../nodes'
import { finishAll, type Gathered } from './finish'

/** @returns the footnotes that were called, in the order of their calls, as one block */
export function footnotesBlock(gathered: Gathered): Footnotes | undefined {
  const { doc } = gathered
  // A footnote may call others: the list grows while it is read.
  for (const entry of doc.calledFootnotes) finishFootnote(entry, gathered)
  for (const { name, start, node, references } of doc.footnotes.values()) {
    if (references.length > 0) continue
    doc.warn('unused-footnote', start, { name })
    // It is not on the page, but options in it hold.
    finishAll(node.children, { doc, headings: [], isReplaced: true }, false)
  }
  if (doc.calledFootnotes.length === 0) return undefined
  doc.calledFootnotes.forEach(({ references }, index) => {
    const number = doc.options.footnoteNr + index
    for (const reference of references) reference.data = { ...reference.data, number }
  })
  const node: Footnotes = {
    type: 'footnotes',
    start: doc.options.footnoteNr,
    children: doc.calledFootnotes.map(({ node }) => node),
    data: { hName: 'div' },
  }
  addAttributes(node, { class: 'footnotes', role: 'doc-endnotes' })
  return node
}

function finishFootnote({ node, name, references }: FootnoteEntry, gathered: Gathered): void {
  // Calls of the footnote from within itself lead nowhere.
  const calls = references.length
  finishAll(node.children, gathered, false)
  addAttributes(node, { id: `fn:${name}`, role: 'doc-endnote' })
  const text = gathered.doc.options.footnoteBacklink
  const links =
    text === '' ? [] : Array.from({ length: calls }, (_, index) => backLinks(name, index, text))
  const last = node.children.findLast(({ type }) => type !== 'definition')
  if (last?.type === 'paragraph' && !gathered.doc.knownDraft(node)?.endsBlank) {
    if (links.length > 0) last.children.push({ type: 'text', value: NO_BREAK_SPACE })
    for (const link of links) last.children.push(...link)
  } else node.children.push({ type: 'paragraph', children: links.flat() })
}

const NO_BREAK_SPACE = '\u00A0'

function backLinks(name: string, index: number, text: string): PhrasingContent[] {
  const arrow: Link = {
    type: 'link',
    url: '',
    title: null,
    children: [{ type: 'text', value: text }],
  }
  arrow.url = index === 0 ? `#fnref:${name}` : `#fnref:${name}:${index}`
  addAttributes(arrow, { class: 'reversefootnote', role: 'doc-backlink' })
  if (index === 0) return [arrow]
  arrow.children.push({
    type: 'htmlElement',
    data: { hName: 'sup' },
    children: [{ type: 'text', value: String(index + 1) }],
  })
  return [{ type: 'text', value: NO_BREAK_SPACE }, arrow]
}
