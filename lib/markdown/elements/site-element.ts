import type { Element, ElementContent, Properties } from 'hast'
import { isElement } from './kinds'

/**
 * What the site draws in its own way. In the tree each is an ordinary element of HTML, complete as
 * it stands, that `data-element` names: feeds and search read the HTML, pages draw the component.
 */
export const siteElements = [
  'callout',
  'slides',
  'table-box',
  'new-window',
  'file-details',
] as const

export type SiteElement = (typeof siteElements)[number]

/** @returns the element as one that the site draws */
export function siteElement(
  name: SiteElement,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties: { dataElement: name, ...properties }, children }
}

export function isSiteElement(node: Element | ElementContent, name: SiteElement): boolean {
  return isElement(node) && node.properties.dataElement === name
}
