import { find, html, svg } from 'property-information'

/*
 * Attributes have names that authors choose, and the tables that hast's utilities look them up in
 * are plain objects: without a prototype, `<p constructor="">` finds nothing there.
 */
for (const { normal, property } of [html, svg]) {
  Object.setPrototypeOf(normal, null)
  Object.setPrototypeOf(property, null)
}

/** @returns the name that hast gives to an attribute: `className` for `class` */
export function propertyName(attribute: string): string {
  return find(html, attribute).property
}
