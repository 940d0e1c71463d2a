/*
 * * anything
 * {:toc}
 */

import { addAttributes, classesOf, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import type { AttributeList } from '../syntax/attribute-list'
import type { Nodule } from '../types'

/** A list that a table of contents takes the place of. */
export interface TableOfContents {
  readonly node: Nodule
}

interface Entry {
  readonly heading: Nodule
  readonly level: number
  readonly entries: Entry[]
}

export function isTableOfContents({ references }: AttributeList): boolean {
  return references.includes('toc')
}

/** Fills the lists with links to the headings, or takes them away when there are none. */
export function fillTables(
  doc: Document,
  tables: readonly TableOfContents[],
  headings: readonly Nodule[],
): Set<Nodule> {
  const empty = new Set<Nodule>()
  for (const { node } of tables) {
    const entries = nest(headings.filter((heading) => isListed(doc, heading)))
    if (entries.length === 0) {
      empty.add(node)
      continue
    }
    const id = idOf(node) ?? 'markdown-toc'
    addAttributes(node, { id })
    node.children = entries.map((entry) => item(doc, entry, node, id))
  }
  return empty
}

function isListed(doc: Document, heading: Nodule): boolean {
  if (!idOf(heading) || !doc.options.tocLevels.has(heading.depth as number)) return false
  return !classesOf(heading).includes('no_toc')
}

/** A heading belongs to the nearest one before it that is higher. */
function nest(headings: readonly Nodule[]): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const heading of headings) {
    const entry: Entry = { heading, level: heading.depth as number, entries: [] }
    while (open.length > 0 && (open.at(-1) as Entry).level >= entry.level) open.pop()
    ;(open.at(-1)?.entries ?? top).push(entry)
    open.push(entry)
  }
  return top
}

function item(doc: Document, { heading, entries }: Entry, list: Nodule, prefix: string): Nodule {
  const start = list.position?.start.offset ?? 0
  const end = list.position?.end.offset ?? 0
  const id = idOf(heading) as string
  const link = doc.element('a', start, end, withoutLinks(heading.children ?? []))
  addAttributes(link, { href: `#${id}`, id: `${prefix}-${id}` })
  const node = doc.element('li', start, end, [link])
  if (entries.length > 0) {
    const nested = doc.node('list', start, end, { ordered: list.ordered, spread: false })
    nested.children = entries.map((entry) => item(doc, entry, list, prefix))
    node.children?.push(nested)
  }
  return node
}

/** A link cannot hold another, nor call a footnote a second time. */
function withoutLinks(nodes: readonly Nodule[]): Nodule[] {
  return nodes.flatMap((node) => {
    if (node.data?.hName === 'sup' && node.data.hProperties?.role === 'doc-noteref') return []
    const children = node.children && withoutLinks(node.children)
    if (node.type === 'link' || node.data?.hName === 'a') return children ?? []
    return [children ? { ...node, children } : { ...node }]
  })
}
