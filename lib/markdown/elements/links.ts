import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { classNames } from './class-names'

/**
 * Links: one that opens a window says so (`x-new-window`, drawn by the site), unless the editor
 * already wrote it; footnote marks get names that say more than a number.
 */
export function rehypeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a' || element.properties.href === undefined) return
      const classes = classNames(element)
      if (classes.includes('footnote')) {
        element.properties.ariaLabel = `Note ${textOf(element)}`
      } else if (classes.includes('reversefootnote')) {
        element.properties.ariaLabel = 'Retour au texte'
      } else if (element.properties.target === '_blank') {
        announceNewWindow(element)
      }
    })
  }
}

function announceNewWindow(link: Element): void {
  link.properties.rel = ['noopener']
  const title = String(link.properties.title ?? '')
  if (/nouvel(?:le)? (?:fenêtre|onglet)/i.test(`${textOf(link)} ${title}`)) return
  link.children.push({ type: 'element', tagName: 'x-new-window', properties: {}, children: [] })
}
