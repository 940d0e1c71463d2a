import {
  type AttributeList,
  type Attributes,
  applyList,
  noAttributes,
  toProperties,
} from '../syntax/attribute-list'
import type { Nodule, Properties } from '../types'
import type { Document } from './document'

/** Adds attributes, under the names of HTML, to a node. */
export function addAttributes(node: Nodule, added: Readonly<Attributes>): void {
  addProperties(node, toProperties(added))
}

/** Adds properties, under the names of hast, to a node: classes gather, anything else replaces. */
export function addProperties(node: Nodule, added: Readonly<Properties>): void {
  node.data ??= {}
  node.data.hProperties ??= Object.create(null) as Properties
  const own = node.data.hProperties
  for (const name in added) {
    const value = added[name] as Properties[string]
    const before = own[name]
    const gathers = name === 'className' && Array.isArray(before) && Array.isArray(value)
    own[name] = gathers ? [...before, ...value] : value
  }
}

/**
 * Adds what an attribute list says to a node.
 *
 * @param start offset of the list, for warnings
 */
export function addList(doc: Document, node: Nodule, list: AttributeList, start: number): void {
  const attributes = noAttributes()
  applyList(attributes, list, doc.attributeLists, (name) =>
    doc.warn('undefined-attributes', start, { name }),
  )
  addAttributes(node, attributes)
}

/** @returns the id of a node: `''` where its author took it away */
export function idOf(node: Nodule): string | undefined {
  const id = node.data?.hProperties?.id
  return typeof id === 'string' ? id : undefined
}

/** @returns the classes of a node */
export function classesOf(node: Nodule): readonly string[] {
  const names = node.data?.hProperties?.className
  return Array.isArray(names) ? names : []
}
