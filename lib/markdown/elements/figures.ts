import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/**
 * Images have an `alt`, empty where the editor gave none (RGAA 1.2; the content check asks for the
 * decision); a captioned image is a figure named after its caption (RGAA 1.9.1); a task's box says
 * whether it is done.
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'img') element.properties.alt ??= ''
      if (element.tagName === 'figure') {
        nameAfterCaption(element)
        tellShare(element)
      }
      if (element.tagName === 'input') {
        element.properties.ariaLabel = element.properties.checked ? 'Fait' : 'À faire'
      }
    })
  }
}

/** An image in a figure of 30 % says so (`share`), for the browser to choose a file of that size. */
function tellShare(figure: Element): void {
  const share = /(?:^|;)\s*width:\s*(\d{1,2})%/.exec(String(figure.properties.style ?? ''))?.[1]
  if (share === undefined) return
  visit(figure, 'element', (element) => {
    if (element.tagName === 'img') element.properties.share = Number(share)
  })
}

function nameAfterCaption(figure: Element): void {
  const caption = figure.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  )
  const text = caption && textOf(caption).trim().replace(/\s+/g, ' ')
  if (!text) return
  figure.properties.role = 'figure'
  figure.properties.ariaLabel = text
}
