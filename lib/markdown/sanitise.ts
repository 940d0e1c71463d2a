import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { find, html } from 'property-information'
import { visit } from 'unist-util-visit'
import {
  allowedClasses,
  allowedElements,
  allowedSchemes,
  droppedWithContent,
  elementAttributes,
  globalAttributes,
  mdxComponents,
} from './allow-list'

const components = Object.values(mdxComponents)

/** The allow-list in the words of hast-util-sanitize, whose own defaults are not used. */
const schema: Schema = {
  tagNames: [...allowedElements, ...components],
  strip: [...droppedWithContent],
  attributes: {
    '*': [...properties(globalAttributes), ['className', ...allowedClasses]],
    ...Object.fromEntries(
      Object.entries(elementAttributes).map(([name, names]) => [name, properties(names)]),
    ),
    ...Object.fromEntries(components.map((name) => [name, ['variante', 'src', 'alt', 'legende']])),
  },
  protocols: Object.fromEntries(
    Object.entries(allowedSchemes).map(([name, schemes]) => [name, [...schemes]]),
  ),
  required: { input: { type: 'checkbox', disabled: true } },
  // Old links point at kramdown's ids: they keep their names (see `rehypeAttributes`).
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}

/** Attribute names as HTML spells them to property names as hast does. */
function properties(names: readonly string[]): string[] {
  return names.map((name) => find(html, name).property)
}

/** Drops from the tree whatever the allow-list does not name; the text of dropped elements stays. */
export function rehypeSanitise() {
  return (tree: Root): Root => {
    // The only field is the box of a task: the schema can ask for its type, not refuse others.
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'input' || element.properties.type === 'checkbox') return
      parent?.children.splice(index ?? 0, 1)
      return index
    })
    return sanitize(tree, schema) as Root
  }
}
