import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'
import { addressAttributes } from './allow-list'
import { isElement } from './elements/kinds'
import { isSiteElement } from './elements/site-element'

/**
 * The text as HTML for readers outside the site: feeds. What only a page of ours can draw is left
 * out, and addresses are absolute.
 *
 * @param tree from `toHast`; it is not changed
 * @param page address of the page that the text is on
 */
export function toHtml(tree: Root, page: URL): string {
  return serialise({ type: 'root', children: tree.children.flatMap((node) => plain(node, page)) })
}

function plain<T extends RootContent>(node: T, page: URL): RootContent[] {
  if (!isElement(node)) return [node]
  if (isSiteElement(node, 'new-window')) return []
  const children = node.children.flatMap((child) => plain(child, page)) as ElementContent[]
  if (isSiteElement(node, 'table-box')) return children
  return [{ ...node, properties: properties(node, page), children }]
}

function properties(element: Element, page: URL): Element['properties'] {
  const { dataElement, dataVariant, dataShare, target, ...kept } = element.properties
  for (const name of Object.keys(addressAttributes)) {
    const address = kept[name]
    if (typeof address === 'string' && URL.canParse(address, page)) {
      kept[name] = new URL(address, page).href
    }
  }
  return kept
}
