import type { Root } from 'hast'
import { classNames, setClassNames } from '../class-names'
import { siteElement } from './site-element'
import { replaceElements } from './walk'

const CLASS = 'diaporama'

/** `.diaporama` on a box of figures: they are shown one at a time; a single one needs no box. */
export function makeSlides(tree: Root): void {
  replaceElements(tree, (element) => {
    const classes = classNames(element)
    if (!classes.includes(CLASS)) return undefined
    setClassNames(
      element,
      classes.filter((name) => name !== CLASS),
    )
    if (element.tagName !== 'div') return undefined
    const slides = element.children.filter((child) => child.type === 'element')
    return slides.length > 1
      ? [siteElement('slides', 'div', element.properties, slides)]
      : undefined
  })
}
