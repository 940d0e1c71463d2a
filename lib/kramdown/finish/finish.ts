import type { Code, List, Nodes } from 'mdast'
import { addLists, classesOf, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import type { Draft } from '../document/draft'
import { parseSpans } from '../spans'
import { callFootnote } from './footnote-calls'
import { type FoundHeading, nameTerms } from './heading-ids'

/** What the finishing of a tree gathers on its way. */
export interface Gathered {
  readonly doc: Document
  readonly headings: FoundHeading[]
  /** The list that a table of contents takes the place of. */
  contents?: List
  /** The list that the footnotes take the place of; else they stand at the end. */
  footnotes?: List
  /** Whether what is read is in one of them: it is not on the page. */
  isReplaced?: boolean
}

/** Gives definitions their attributes, which everything that uses them takes over. */
export function finishDefinitions({ doc }: Gathered): void {
  for (const node of doc.links.values()) {
    addLists(doc, node, doc.draftOf(node).lists ?? [])
  }
}

/**
 * Finishes nodes in the order of the text: attribute lists, spans, calls of footnotes.
 *
 * @param isGfm whether GFM's own syntax holds here: not in HTML, nor in footnotes
 */
export function finishAll(nodes: readonly Nodes[], gathered: Gathered, isGfm: boolean): void {
  for (const node of nodes) finish(node, gathered, isGfm)
}

function finish(node: Nodes, gathered: Gathered, isGfm: boolean): void {
  const { doc } = gathered
  if (node.type === 'text' || node.type === 'definition') return
  const isInside = isGfm && node.type !== 'htmlElement'
  const draft = doc.knownDraft(node)
  if (draft) finishDraft(node, draft, gathered, isInside)
  if (node.type === 'footnoteReference' && !gathered.isReplaced) callFootnote(doc, node)
  if ('children' in node) {
    const { isReplaced = false } = gathered
    gathered.isReplaced = isReplaced || node === gathered.contents || node === gathered.footnotes
    finishAll(node.children, gathered, isInside)
    gathered.isReplaced = isReplaced
  }
  if (node.type === 'definitionList') {
    const asked = draft?.lists?.flatMap(({ list }) => list.references).find(isAutoIds)
    if (asked) nameTerms(node, asked.slice('auto_ids-'.length))
  }
  if (node.type === 'heading')
    gathered.headings.push({ node, isGfm, isShown: !gathered.isReplaced })
  else if (node !== gathered.contents) checkId(doc, node)
}

function isAutoIds(name: string): boolean {
  return /^auto_ids(?:-|$)/.test(name)
}

/** An id is the address of one place; `{: id=""}` asks for none. */
export function checkId(doc: Document, node: Nodes): void {
  const id = idOf(node)
  if (id === undefined) return
  if (id === '') delete node.data?.hProperties?.id
  else if (doc.ids.has(id)) {
    doc.warn('duplicate-id', node.position?.start.offset ?? 0, { id })
  }
  doc.ids.add(id)
}

function finishDraft(
  node: Nodes,
  { lists, inline }: Draft,
  gathered: Gathered,
  isGfm: boolean,
): void {
  const { doc } = gathered
  if (lists) addLists(doc, node, lists)
  if (node.type === 'list' && lists) {
    const ask = (name: string) => lists.find(({ list }) => list.references.includes(name))
    const [toc, notes] = [ask('toc'), ask('footnotes')]
    // One that asks for both is the first that is still wanted.
    if (toc && !gathered.contents) gathered.contents = node
    else if (notes) gathered.footnotes ??= node
    else if (toc) doc.warn('misplaced-reference', toc.start, { name: 'toc' })
  }
  if (node.type === 'code') moveLanguage(node)
  if (inline) inline.parent.children = parseSpans(doc, inline.text, isGfm, inline.breaksLast)
}

/** The first `language-…` class belongs to the code, not to its block. */
function moveLanguage(node: Code): void {
  const names = classesOf(node)
  const properties = node.data?.hProperties
  const language = names.find((name) => /^language-./.test(name))
  if (node.lang || language === undefined || !properties) return
  node.lang = language.slice('language-'.length)
  const others = names.toSpliced(names.indexOf(language), 1)
  if (others.length > 0) properties.className = others
  else delete properties.className
}
