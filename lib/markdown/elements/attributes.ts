import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { allowedStyleProperties, plainStyleValue, reservedId } from '../allow-list'
import { classNames, setClassNames } from './class-names'

/** Values of the obsolete `align` attribute (RGAA 10.1, HTML validity), as classes of ours. */
const ALIGNMENTS = new Set(['left', 'center', 'right', 'justify'])

/**
 * Values of attributes: `style` keeps plain layout properties, an `id` is unique and none of the
 * page's own, `align` becomes a class, and the only `target` is a new window.
 */
export function rehypeAttributes() {
  return (tree: Root): void => {
    const ids = new Set<string>()
    visit(tree, 'element', (element) => {
      const { properties } = element
      if (properties.style !== undefined) properties.style = plainStyle(String(properties.style))
      if (properties.id !== undefined) properties.id = ownId(String(properties.id), ids)
      if (classNames(element).length === 0) delete properties.className
      if (properties.align !== undefined) alignByClass(element)
      if (properties.target !== undefined) {
        // `target="blank"` is a common slip for a new window.
        properties.target = /^_?blank$/i.test(String(properties.target)) ? '_blank' : undefined
      }
    })
  }
}

/** @returns the declarations of an author's style that the allow-list names */
function plainStyle(style: string): string | undefined {
  const declarations = style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    const plain = allowedStyleProperties.includes(property) && plainStyleValue.test(value)
    return plain ? [`${property}: ${value}`] : []
  })
  return declarations.length > 0 ? declarations.join('; ') : undefined
}

function ownId(id: string, taken: Set<string>): string | undefined {
  if (taken.has(id) || reservedId.test(id)) return undefined
  taken.add(id)
  return id
}

function alignByClass(element: Element): void {
  const alignment = String(element.properties.align).toLowerCase()
  element.properties.align = undefined
  const cell = element.tagName === 'td' || element.tagName === 'th'
  if (!ALIGNMENTS.has(alignment)) return
  if (cell) element.properties.style = `text-align: ${alignment}`
  else setClassNames(element, [...classNames(element), `text-${alignment}`])
}
