import type { Element } from 'hast'

/** @returns the classes of an element, none when it has none */
export function classNames(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** Sets the classes of an element; none at all takes the attribute away. */
export function setClassNames(element: Element, names: readonly string[]): void {
  if (names.length > 0) element.properties.className = [...names]
  else delete element.properties.className
}
