import type { Code, Heading, List, Nodes } from 'mdast'
import { addAttributes, addList, classesOf, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import type { Draft } from '../document/draft'
import type { HtmlElement } from '../nodes'
import { parseSpans } from '../spans'
import { callFootnote } from './footnote-calls'
import { nameHeading } from './heading-ids'
import { isTableOfContents } from './table-of-contents'

/** What the finishing of a tree gathers on its way. */
export interface Gathered {
  readonly doc: Document
  readonly headings: Heading[]
  /** The list that a table of contents takes the place of. */
  contents?: List
}

/** Gives definitions their attributes, which everything that uses them takes over. */
export function finishDefinitions({ doc }: Gathered): void {
  for (const node of doc.links.values()) {
    for (const { list, start } of doc.draftOf(node).lists ?? []) addList(doc, node, list, start)
  }
}

/** Finishes nodes in the order of the text: attribute lists, spans, ids, numbers of footnotes. */
export function finishAll(nodes: readonly Nodes[], gathered: Gathered): void {
  for (const node of nodes) finish(node, gathered)
}

function finish(node: Nodes, gathered: Gathered): void {
  const { doc } = gathered
  if (node.type === 'text' || node.type === 'definition') return
  const draft = doc.knownDraft(node)
  if (draft) finishDraft(node, draft, gathered)
  if (node.type === 'footnoteReference') callFootnote(doc, node)
  if ('children' in node) finishAll(node.children, gathered)
  if (node.type === 'heading') {
    nameHeading(doc, node)
    gathered.headings.push(node)
  }
  checkId(doc, node)
}

/** An id is the address of one place; `{: id=""}` asks for none. */
function checkId(doc: Document, node: Nodes): void {
  const id = idOf(node)
  if (id === undefined) return
  if (id === '') delete node.data?.hProperties?.id
  else if (doc.ids.has(id)) {
    doc.warn('duplicate-id', node.position?.start.offset ?? 0, { id })
  }
  doc.ids.add(id)
}

function finishDraft(node: Nodes, { lists, inline, box }: Draft, gathered: Gathered): void {
  const { doc } = gathered
  for (const { list, start } of lists ?? []) addList(doc, node, list, start)
  if (node.type === 'list' && lists?.some(({ list }) => isTableOfContents(list))) {
    gathered.contents ??= node
  }
  if (node.type === 'code') moveLanguage(node)
  if (!inline) return
  const { parent, text } = inline
  parent.children = parseSpans(doc, text)
  if (box) parent.children.unshift(checkbox(doc, parent, box.checked))
}

/** The first `language-…` class belongs to the code, not to its block. */
function moveLanguage(node: Code): void {
  const names = classesOf(node)
  const properties = node.data?.hProperties
  const language = names.find((name) => name.startsWith('language-'))
  if (node.lang || language === undefined || !properties) return
  node.lang = language.slice('language-'.length)
  const others = names.filter((name) => name !== language)
  if (others.length > 0) properties.className = others
  else delete properties.className
}

function checkbox(doc: Document, { position }: Nodes, checked: boolean): HtmlElement {
  const at = position?.start.offset ?? 0
  const node = doc.element('input', at, at, [])
  addAttributes(node, {
    type: 'checkbox',
    class: 'task-list-item-checkbox',
    disabled: 'disabled',
    ...(checked ? { checked: 'checked' } : {}),
  })
  return node
}
