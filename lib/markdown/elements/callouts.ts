import type { Element, Properties, Root } from 'hast'
import { calloutVariants } from '../allow-list'
import { classNames, setClassNames } from '../class-names'
import { isBlank, isBlock, isElement } from './kinds'
import { siteElement } from './site-element'
import { eachElement, replaceElements } from './walk'

/** Boxes that become the callout itself; any other block stands within it. */
const boxes = ['blockquote', 'div', 'section', 'aside', 'article']
/** Elements that stand where no other may: their callout is within them. */
const holders = ['li', 'dd', 'figcaption', 'td', 'th']

/**
 * A blockquote that serves as a frame is no quotation (RGAA 8.9, 9.4): `.encadre` makes a callout of
 * any block, `.lien-important` and `.exergue` become neutral boxes with the same class.
 */
export function makeCallouts(tree: Root): void {
  eachElement(tree, (element) => {
    if (element.tagName === 'p') raiseLoneSpan(element)
  })
  replaceElements(tree, (element) => {
    const classes = classNames(element)
    if (!classes.includes('encadre')) {
      const framed = classes.includes('lien-important') || classes.includes('exergue')
      if (framed && element.tagName === 'blockquote') element.tagName = 'div'
      return undefined
    }
    const variant = classes.find((name) => calloutVariants.includes(name))
    setClassNames(
      element,
      classes.filter((name) => name !== 'encadre' && !calloutVariants.includes(name)),
    )
    return [callout(element, variant === undefined ? {} : { dataVariant: variant })]
  })
}

function callout(element: Element, own: Properties): Element {
  if (boxes.includes(element.tagName)) {
    return siteElement('callout', 'div', { ...own, ...element.properties }, element.children)
  }
  if (holders.includes(element.tagName)) {
    element.children = [siteElement('callout', 'div', own, element.children)]
    return element
  }
  // Rows, groups of rows, terms, summaries: no callout may stand there. Spans are in a sentence.
  return isBlock(element) && !['summary', 'dt'].includes(element.tagName)
    ? siteElement('callout', 'div', own, [element])
    : element
}

/** `[Un lien](/a){: .encadre}` alone in its paragraph: the paragraph is the callout. */
function raiseLoneSpan(paragraph: Element): void {
  const [span, ...others] = paragraph.children.filter((child) => !isBlank(child))
  if (!isElement(span) || others.length > 0) return
  const classes = classNames(span)
  if (!classes.includes('encadre')) return
  const raised = classes.filter((name) => name === 'encadre' || calloutVariants.includes(name))
  setClassNames(
    span,
    classes.filter((name) => !raised.includes(name)),
  )
  setClassNames(paragraph, [...classNames(paragraph), ...raised])
}
