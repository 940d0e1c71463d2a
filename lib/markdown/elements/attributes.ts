import type { Element, Properties, Root } from 'hast'
import { classNames, setClassNames } from '../class-names'
import { plainStyle, readDimension } from '../style'
import { isElement } from './kinds'
import { eachElement } from './walk'

/** Values of the obsolete `align` attribute (RGAA 10.1, HTML validity), as classes of ours. */
const alignments = new Set(['left', 'center', 'right', 'justify'])

/**
 * Values of attributes: `style` keeps plain layout properties, widths are numbers of pixels or
 * shares, `align` becomes a class, and the only `target` is a new window.
 */
export function plainAttributes(tree: Root): void {
  eachElement(tree, (element) => {
    const { properties } = element
    set(properties, 'style', plainStyle(String(properties.style ?? '')))
    readDimensions(element)
    setClassNames(element, classNames(element))
    alignByClass(element)
    // `target="blank"` is a common slip for a new window.
    const window = /^_?blank$/i.test(String(properties.target ?? ''))
    set(properties, 'target', window ? '_blank' : undefined)
  })
}

function set(properties: Properties, name: string, value: Properties[string]): void {
  if (value === undefined) delete properties[name]
  else properties[name] = value
}

/** A width that HTML does not know as an attribute there is one of style. */
function readDimensions(element: Element): void {
  const { properties } = element
  for (const name of ['width', 'height']) {
    if (properties[name] === undefined) continue
    const length = readDimension(String(properties[name]))
    const inPixels = typeof length === 'number' && !isElement(element, 'td', 'th')
    set(properties, name, inPixels ? length : undefined)
    if (length === undefined || inPixels || name === 'height') continue
    const width = typeof length === 'number' ? `${length}px` : length
    addStyle(properties, `width: ${width}`)
  }
}

/** What the editor wrote as style wins. */
function addStyle(properties: Properties, declaration: string): void {
  properties.style = [declaration, properties.style].filter(Boolean).join('; ')
}

function alignByClass(element: Element): void {
  const alignment = String(element.properties.align ?? '').toLowerCase()
  delete element.properties.align
  if (!alignments.has(alignment)) return
  if (isElement(element, 'td', 'th')) addStyle(element.properties, `text-align: ${alignment}`)
  else setClassNames(element, [...classNames(element), `text-${alignment}`])
}
