import type { Properties } from 'hast'
import type { Nodes } from 'mdast'
import {
  type AttributeList,
  type Attributes,
  applyList,
  joinLists,
  noAttributes,
  toProperties,
} from '../syntax/attribute-list'
import { trim, trimStart } from '../syntax/white-space'
import type { Document } from './document'
import type { PlacedList } from './draft'

/** Adds attributes, under the names of HTML, to a node. */
export function addAttributes(node: Nodes, added: Readonly<Attributes>): void {
  addProperties(node, toProperties(added))
}

/** Adds properties, under the names of hast, to a node: classes gather, anything else replaces. */
export function addProperties(node: Nodes, added: Readonly<Properties>): void {
  for (const name in added) {
    node.data ??= {}
    node.data.hProperties ??= emptyProperties()
    const own = node.data.hProperties
    const value = added[name]
    const before = own[name]
    if (name === 'className' && Array.isArray(before) && Array.isArray(value)) {
      for (const added of value) before.push(added)
    } else own[name] = Array.isArray(value) ? [...value] : value
  }
}

/**
 * @param placed attribute lists that stand beside one block, or one of a span: they are one list
 * @param node what they go to
 * @returns what they say
 */
export function attributesOf(
  doc: Document,
  node: Nodes,
  placed: readonly PlacedList[],
): Attributes {
  const places = new Map<string, number>()
  for (const { list, start } of placed) {
    for (const text of list.unread) doc.warn('malformed-attributes', start, { text })
    for (const name of list.references) places.set(name, start)
  }
  const [first] = placed
  const attributes = noAttributes()
  applyList(attributes, joinLists(placed), (name) =>
    definitionOf(doc, node, name, places.get(name) ?? first?.start ?? 0),
  )
  return attributes
}

/** Adds what attribute lists say to a node: white space that its classes begin with goes. */
export function addListed(node: Nodes, attributes: Readonly<Attributes>): void {
  addAttributes(node, attributes)
  const names = node.data?.hProperties?.className
  if (attributes.class === undefined || !Array.isArray(names)) return
  while (names.length > 1 && trim(String(names[0])) === '') names.shift()
  names[0] = trimStart(String(names[0]))
}

/** Adds what attribute lists say to the block that they stand beside. */
export function addLists(doc: Document, node: Nodes, placed: readonly PlacedList[]): void {
  addListed(node, attributesOf(doc, node, placed))
}

/** References that ask for something, though nothing defines them, by what can do it. */
const REQUESTS: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  list: /^(?:toc|footnotes)$/,
  image: /^standalone$/,
  definitionList: /^auto_ids(?:-.*)?$/,
}
const ALL_REQUESTS = Object.values(REQUESTS)

/** A definition may be used everywhere, and name others: what it adds to a page has a limit. */
function definitionOf(
  doc: Document,
  node: Nodes,
  name: string,
  start: number,
): AttributeList | undefined {
  const definition = doc.attributeLists.get(name)
  if (!definition) {
    const isRequest = ALL_REQUESTS.some((request) => request.test(name))
    if (!isRequest) doc.warn('undefined-attributes', start, { name })
    else if (!REQUESTS[node.type]?.test(name)) doc.warn('misplaced-reference', start, { name })
    return undefined
  }
  const { attributes } = definition
  return doc.mayCopy(() => lengthOf(attributes), start) ? definition : undefined
}

/** @returns how long attributes are, about, in characters */
export function lengthOf(attributes: Readonly<Attributes> | Readonly<Properties> = {}): number {
  return Object.values(attributes).reduce<number>((sum, value) => sum + String(value).length, 1)
}

/** @returns the id of a node: `''` where its author took it away */
export function idOf(node: Nodes): string | undefined {
  const id = node.data?.hProperties?.id
  return typeof id === 'string' ? id : undefined
}

/** @returns the classes of a node */
export function classesOf(node: Nodes): readonly string[] {
  const names = node.data?.hProperties?.className
  return Array.isArray(names) ? names.map(String) : []
}

/** Safe for any name that an author may choose. */
function emptyProperties(): Properties {
  return Object.create(null)
}
