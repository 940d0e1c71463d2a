import type { Element, ElementContent, Root } from 'hast'
import { isBlank, isBlock, isElement } from './kinds'
import { replaceElements } from './walk'

/**
 * No block stands in a paragraph or in a heading of the tree: a browser would end the paragraph
 * there and leave what follows outside. The paragraph is parted around it instead, with the spans
 * that hold it.
 */
export function liftBlocks(tree: Root): void {
  replaceElements(tree, (element) =>
    element.tagName === 'p' && element.children.some(holdsBlock) ? parted(element) : undefined,
  )
}

function holdsBlock(node: ElementContent): boolean {
  return isBlock(node) || (isElement(node) && node.children.some(holdsBlock))
}

/** The blocks within an element, and between them copies of it with what stood there. */
function parted(element: Element): ElementContent[] {
  const parts: ElementContent[] = []
  let run: ElementContent[] = []
  let first = true
  const end = () => {
    if (!run.every(isBlank)) {
      parts.push(copyWith(element, run, first))
      first = false
    }
    run = []
  }
  for (const child of element.children) {
    const pieces =
      isElement(child) && !isBlock(child) && holdsBlock(child) ? parted(child) : [child]
    for (const piece of pieces) {
      if (!isBlock(piece)) {
        run.push(piece)
        continue
      }
      end()
      parts.push(piece)
    }
  }
  end()
  return parts
}

/** An id is that of the first copy. */
function copyWith(element: Element, children: ElementContent[], first: boolean): Element {
  const { id: _, ...properties } = element.properties
  return { ...element, properties: first ? element.properties : properties, children }
}
