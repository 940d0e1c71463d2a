import type { Nodes, Parents } from 'mdast'
import { find, html } from 'property-information'

/** An element of the page to be, whether the editor wrote it in Markdown, HTML or JSX. */
export interface PageElement {
  /** Name in lower case (`a`, `img`, `h2`), or the name of a component of MDX (`Figure`). */
  readonly tag: string
  /** By the names that HTML gives them, in lower case. */
  readonly attributes: ReadonlyMap<string, string>
  readonly node: Nodes
}

const tagNames: Readonly<Partial<Record<Nodes['type'], string>>> = {
  ...{ link: 'a', linkReference: 'a', definition: 'a', image: 'img', imageReference: 'img' },
  ...{ paragraph: 'p', blockquote: 'blockquote', listItem: 'li', thematicBreak: 'hr', break: 'br' },
  ...{ strong: 'strong', emphasis: 'em', delete: 'del', code: 'pre', inlineCode: 'code' },
  ...{ table: 'table', tableRow: 'tr', tableCell: 'td', footnoteReference: 'sup' },
}

/** @returns what the node will be on the page; `undefined` for text and other leaves */
export function toPageElement(node: Nodes): PageElement | undefined {
  const tag = tagOf(node)
  return tag === undefined ? undefined : { tag, attributes: attributesOf(node), node }
}

function tagOf(node: Nodes): string | undefined {
  if (node.data?.hName !== undefined) return node.data.hName
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.name ?? undefined
  }
  if (node.type === 'heading') return `h${node.depth}`
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul'
  return tagNames[node.type]
}

function attributesOf(node: Nodes): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  if (node.type === 'link' || node.type === 'definition') attributes.set('href', node.url)
  if (node.type === 'image') {
    attributes.set('src', node.url)
    if (node.alt != null) attributes.set('alt', node.alt)
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue
      const { name, value } = attribute
      attributes.set(attributeName(name), typeof value === 'string' ? value : '')
    }
  }
  for (const [name, value] of Object.entries(node.data?.hProperties ?? {})) {
    if (value !== null && value !== undefined && value !== false) {
      attributes.set(attributeName(name), Array.isArray(value) ? value.join(' ') : String(value))
    }
  }
  return attributes
}

/** `className` and `class` are one attribute. */
function attributeName(name: string): string {
  return find(html, name).attribute.toLowerCase()
}

/** @returns the text within a node, images by their alternatives */
export function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  if (node.data?.hName === 'img') return String(node.data.hProperties?.alt ?? '')
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Calls back for a node and all below it, in the order of the text, with the nodes above. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, above: readonly Parents[]) => void,
  above: readonly Parents[] = [],
): void {
  visit(node, above)
  if (!('children' in node)) return
  for (const child of node.children) walk(child, visit, [...above, node])
}
