import { wrapMath } from '../blocks/math'
import { addAttributes, addList, classesOf, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import type { Draft, PlacedList } from '../document/draft'
import { parseSpans } from '../spans'
import type { Nodule } from '../types'
import { callFootnote } from './footnote-calls'
import { nameHeading } from './heading-ids'
import { isTableOfContents, type TableOfContents } from './table-of-contents'

/** What the finishing of a tree gathers on its way. */
export interface Gathered {
  readonly doc: Document
  readonly headings: Nodule[]
  readonly contents: TableOfContents[]
}

/** Nodes that say something of the document and show nothing. */
const DEFINITIONS = new Set(['linkDefinition', 'abbreviationDefinition', 'footnoteMark'])

/** Gives definitions their attributes, which everything that uses them takes over. */
export function finishDefinitions({ doc }: Gathered): void {
  for (const { node } of [...doc.links.values(), ...doc.abbreviations.values()]) {
    for (const { list, start } of node.draft?.lists ?? []) addList(doc, node, list, start)
  }
}

/**
 * Finishes nodes in the order of the text: attribute lists, spans, ids, numbers of footnotes.
 *
 * @returns what stands in their place
 */
export function finishAll(nodes: readonly Nodule[], gathered: Gathered): Nodule[] {
  const finished: Nodule[] = []
  for (const node of nodes) {
    if (DEFINITIONS.has(node.type)) continue
    const { draft } = node
    if (draft) finishDraft(node, draft, gathered)
    if (node.children) node.children = finishAll(node.children, gathered)
    if (node.type === 'heading') {
      nameHeading(gathered.doc, node)
      gathered.headings.push(node)
    }
    checkId(gathered.doc, node)
    // The text of a tight item needs no paragraph around it.
    if (draft?.tight) for (const child of node.children ?? []) finished.push(child)
    else finished.push(node)
  }
  return finished
}

/** An id is the address of one place; `{: id=""}` asks for none. */
function checkId(doc: Document, node: Nodule): void {
  const id = idOf(node)
  if (id === undefined) return
  if (id === '') delete node.data?.hProperties?.id
  else if (doc.ids.has(id)) {
    doc.warn('duplicate-id', node.position?.start.offset ?? 0, { id })
  }
  doc.ids.add(id)
}

function finishDraft(node: Nodule, draft: Draft, gathered: Gathered): void {
  const { doc } = gathered
  const { lists, inline, box, footnote } = draft
  node.draft = undefined
  if (lists) applyLists(node, lists, gathered)
  if (inline) node.children = parseSpans(doc, inline)
  if (box) node.children = [checkbox(doc, node, box), ...(node.children ?? [])]
  if (footnote) callFootnote(doc, node, footnote)
}

function applyLists(node: Nodule, lists: readonly PlacedList[], gathered: Gathered): void {
  const { doc } = gathered
  for (const { list, start } of lists) addList(doc, node, list, start)
  if (node.type === 'list' && lists.some(({ list }) => isTableOfContents(list))) {
    gathered.contents.push({ node })
  }
  if (node.type === 'mathBlock') wrapMath(node)
  if (node.type === 'codeBlock') moveLanguage(node)
}

/** A `language-…` class belongs to the code, not to its block. */
function moveLanguage(node: Nodule): void {
  const names = classesOf(node)
  const languages = names.filter((name) => name.startsWith('language-'))
  const code = node.children?.[0]
  const properties = node.data?.hProperties
  if (languages.length === 0 || !code || !properties) return
  addAttributes(code, { class: languages.join(' ') })
  const others = names.filter((name) => !languages.includes(name))
  if (others.length > 0) properties.className = others
  else delete properties.className
}

function checkbox(doc: Document, { position }: Nodule, { checked }: { checked: boolean }): Nodule {
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
