import type { Element, Properties, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isDomName } from './dom-names'
import { headingLevel } from './kinds'
import { eachElement } from './walk'

const PREFIX = 'texte-'

/** Attributes that name other elements by their ids. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'headers']

/**
 * An id is that of one element, and none that the page (`_…`) or a script would look for: such a one
 * gets a prefix, and what leads to it follows. The id that kramdown makes of a heading's text stays:
 * old links point at it, and the properties of a window come before the ids of its elements.
 */
export function guardIds(tree: Root): void {
  const taken = new Set<string>()
  const renamed = new Map<string, string>()
  eachElement(tree, (element) => {
    const { properties } = element
    if (properties.id === undefined) return
    const written = String(properties.id).trim().replace(/\s+/g, '-')
    const id = shownId(element, written)
    if (id !== written) renamed.set(written, id)
    if (written === '' || taken.has(id)) delete properties.id
    else properties.id = id
    taken.add(id)
  })
  if (renamed.size === 0) return
  eachElement(tree, ({ properties }) => follow(properties, renamed))
}

function follow(properties: Properties, renamed: ReadonlyMap<string, string>): void {
  const { href } = properties
  if (typeof href === 'string' && href.startsWith('#')) {
    const id = renamed.get(decoded(href.slice(1)))
    if (id !== undefined) properties.href = `#${id}`
  }
  for (const name of references) {
    if (properties[name] === undefined) continue
    const ids = [properties[name]].flat().join(' ').split(/\s+/)
    properties[name] = ids.map((id) => renamed.get(id) ?? id)
  }
}

/** @returns the id that an element has on the page, for the one that was written */
export function shownId(element: Element, written: string): string {
  return isOwn(element, written) ? written : PREFIX + written
}

function isOwn(element: Element, id: string): boolean {
  if (id.startsWith('_')) return false
  return !isDomName(id) || (headingLevel(element) !== undefined && isOfItsText(element, id))
}

function isOfItsText(heading: Element, id: string): boolean {
  return textOf(heading).trim().toLowerCase() === id
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
