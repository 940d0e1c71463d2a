import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Footnotes: kramdown writes the roles of an older DPUB-ARIA. A reference is the link, not the
 * `sup` around it, and notes are the items of a list, whose own role has been deprecated.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.1/#doc-endnote
 */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.properties.role === 'doc-endnote') delete element.properties.role
      if (element.tagName !== 'sup' || element.properties.role !== 'doc-noteref') return
      delete element.properties.role
      for (const child of element.children) {
        if (child.type === 'element' && child.tagName === 'a') child.properties.role = 'doc-noteref'
      }
    })
  }
}
