import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { classNames, setClassNames } from '../class-names'
import { siteElement } from './site-element'

const CLASS = 'diaporama'

/** `.diaporama` on a box of figures: they are shown one at a time; a single one needs no box. */
export function makeSlides(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const classes = classNames(element)
    if (!classes.includes(CLASS) || !parent || index === undefined) return
    setClassNames(
      element,
      classes.filter((name) => name !== CLASS),
    )
    if (element.tagName !== 'div') return
    const slides = element.children.filter((child) => child.type === 'element')
    if (slides.length > 1) {
      parent.children[index] = siteElement('slides', 'div', element.properties, slides)
    }
  })
}
