import type { Element, ElementContent, Root, Text } from 'hast'
import type { Root as MdastRoot, Nodes } from 'mdast'
import './nodes'
import { shapeOf, textOf } from './shape'

/**
 * @param tree from `parse`; it is not changed
 * @returns what Jekyll makes of it, as HTML: whatever HTML the text holds is in it, scripts included,
 *   as elements and, for comments and `{::nomarkdown}`, as `raw` nodes
 */
export function toHast(tree: MdastRoot): Root {
  return { type: 'root', children: contentOf(tree.children), position: tree.position }
}

function lineFeed(): Text {
  return { type: 'text', value: '\n' }
}

function contentOf(nodes: readonly Nodes[]): ElementContent[] {
  const content: ElementContent[] = []
  for (const node of nodes) add(content, node)
  return content
}

function add(content: ElementContent[], node: Nodes): void {
  const { position } = node
  const shape = shapeOf(node)
  if (shape) {
    const { name, properties, children } = shape
    const element: Element = {
      type: 'element',
      tagName: name,
      properties: { ...properties },
      children: contentOf(children),
      position,
    }
    if (node.type === 'htmlElement' && node.data.isSelfClosing)
      element.data = { isSelfClosing: true }
    content.push(element)
  } else if (node.type === 'bareText') {
    for (const child of node.children) add(content, child)
  } else if (node.type === 'math') {
    // Formulas are texts: line feeds part them from others.
    content.push(lineFeed(), { type: 'text', value: textOf(node) ?? '', position }, lineFeed())
  } else if (node.type === 'break') {
    content.push({ type: 'element', tagName: 'br', properties: {}, children: [], position })
    content.push(lineFeed())
  } else if (node.type === 'html') content.push({ type: 'raw', value: node.value, position })
  else {
    const value = textOf(node)
    if (value !== undefined) content.push({ type: 'text', value, position })
  }
}
