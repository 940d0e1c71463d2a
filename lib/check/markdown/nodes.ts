import type { Element, Nodes as HastNodes, Root } from 'hast'
import type { Nodes, Parents } from 'mdast'
import { find, html } from 'property-information'

/** An element of the page to be, whether the editor wrote it in Markdown, HTML or JSX. */
export interface PageElement {
  /** Name in lower case: `a`, `img`, `h2`. */
  readonly tag: string
  /** By the names that HTML gives them, in lower case. */
  readonly attributes: ReadonlyMap<string, string>
  readonly node: Element
}

/** @returns every element of a tree, in the order of the text */
export function elementsIn(parent: Root | Element): PageElement[] {
  const found: PageElement[] = []
  const gather = ({ children }: Root | Element): void => {
    for (const node of children) {
      if (node.type !== 'element') continue
      found.push({ tag: node.tagName, attributes: attributesOf(node), node })
      gather(node)
    }
  }
  gather(parent)
  return found
}

function attributesOf({ properties }: Element): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    const { attribute } = find(html, name)
    attributes.set(attribute.toLowerCase(), Array.isArray(value) ? value.join(' ') : String(value))
  }
  return attributes
}

/** @returns the text within a node, images by their alternatives */
export function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return node.children.map(textOf).join('')
}

/** Calls back for a node of Markdown and all below it, in the order of the text, with the nodes above. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, above: readonly Parents[]) => void,
  above: readonly Parents[] = [],
): void {
  visit(node, above)
  if (!('children' in node)) return
  for (const child of node.children) walk(child, visit, [...above, node])
}
