import {
  type AttributeList,
  type Attributes,
  addClass,
  applyList,
  noAttributes,
  toProperties,
} from '../attribute-list'
import type { Nodule } from '../types'
import type { Document } from './document'

/** Attributes by their HTML names, kept beside the nodes: lists add to them, more than once. */
const attributesByNode = new WeakMap<Nodule, Attributes>()

/** @returns the attributes of a node under the names of HTML; not to be changed */
export function attributesOf(node: Nodule): Readonly<Attributes> {
  return attributesByNode.get(node) ?? noAttributes()
}

/** Adds attributes to a node: classes gather, anything else replaces. */
export function addAttributes(node: Nodule, added: Readonly<Attributes>): void {
  const attributes = attributesByNode.get(node) ?? noAttributes()
  for (const name in added) {
    const value = added[name] as string
    if (name === 'class') addClass(attributes, value)
    else attributes[name] = value
  }
  store(node, attributes)
}

/**
 * Adds what an attribute list says to a node.
 *
 * @param start offset of the list, for warnings
 */
export function addList(doc: Document, node: Nodule, list: AttributeList, start: number): void {
  const attributes = attributesByNode.get(node) ?? noAttributes()
  applyList(attributes, list, doc.attributeLists, (name) =>
    doc.warn(
      'undefined-attributes',
      start,
      `La liste d’attributs « ${name} » n’est définie nulle part : pour une classe, écrivez-la avec son point, « {: .${name}} ».`,
    ),
  )
  store(node, attributes)
}

function store(node: Nodule, attributes: Attributes): void {
  attributesByNode.set(node, attributes)
  node.data ??= {}
  const { id, ...others } = attributes
  // `{: id=""}` takes the id away, the one that would be made too.
  node.data.hProperties = toProperties(id === '' ? others : attributes)
}
