/*
 * * anything
 * {:toc}
 */

import type { Heading, Link, List, ListItem, PhrasingContent } from 'mdast'
import { addAttributes, classesOf, idOf } from '../document/attributes'
import type { Document } from '../document/document'
import { checkId } from './finish'

interface Entry {
  readonly heading: Heading
  readonly level: number
  readonly entries: Entry[]
}

/**
 * Fills a list with links to the headings.
 *
 * @returns whether there are any
 */
export function fillTable(doc: Document, node: List, headings: readonly Heading[]): boolean {
  const entries = nest(headings.filter((heading) => isListed(doc, heading)))
  const id = idOf(node) ?? 'markdown-toc'
  addAttributes(node, { id })
  checkId(doc, node)
  node.spread = false
  node.children = entries.map((entry) => item(entry, node.ordered === true, id))
  return entries.length > 0
}

function isListed(doc: Document, heading: Heading): boolean {
  // One whose text makes no id is listed all the same.
  const hasId = idOf(heading) || doc.options.autoIds
  if (!hasId || !doc.options.tocLevels.has(heading.depth)) return false
  return !classesOf(heading).includes('no_toc')
}

/** A heading belongs to the nearest one before it that is higher. */
function nest(headings: readonly Heading[]): Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const heading of headings) {
    const entry: Entry = { heading, level: heading.depth, entries: [] }
    while (open.length > 0 && (open.at(-1) as Entry).level >= entry.level) open.pop()
    ;(open.at(-1)?.entries ?? top).push(entry)
    open.push(entry)
  }
  return top
}

function item({ heading, entries }: Entry, ordered: boolean, prefix: string): ListItem {
  const id = idOf(heading) ?? ''
  const link: Link = {
    type: 'link',
    url: `#${id}`,
    title: null,
    children: withoutLinks(heading.children),
  }
  addAttributes(link, { id: `${prefix}-${id}` })
  const node: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [link] }],
  }
  if (entries.length > 0) node.children.push(listOf(entries, ordered, prefix))
  return node
}

function listOf(entries: readonly Entry[], ordered: boolean, prefix: string): List {
  const children = entries.map((entry) => item(entry, ordered, prefix))
  return { type: 'list', ordered, spread: false, children }
}

/** A link cannot hold another, nor call a footnote a second time. */
function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return []
    // What is made from elsewhere has no place.
    const copy = { ...node, position: undefined }
    if (!('children' in node)) return [copy]
    // A heading holds no block, nor do the elements in it.
    const children = withoutLinks(node.children as PhrasingContent[])
    return node.type === 'link' ? children : [{ ...copy, children }]
  })
}
