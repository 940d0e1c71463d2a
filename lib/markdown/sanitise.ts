import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { readAddress } from './address'
import {
  addressAttributes,
  allowedClasses,
  allowedElements,
  calloutVariants,
  droppedWithContent,
  elementAttributes,
  globalAttributes,
} from './allow-list'
import { siteElements } from './elements/site-element'
import { eachElement, replaceElements } from './elements/walk'
import { propertyName } from './names'

type Attributes = NonNullable<Schema['attributes']>

/** The allow-list in the words of hast-util-sanitize, whose own defaults are not used. */
const written: Schema = {
  tagNames: [...allowedElements],
  strip: [...droppedWithContent],
  attributes: attributes(globalAttributes, elementAttributes, [['className', ...allowedClasses]]),
  required: { input: { type: 'checkbox', disabled: true } },
  // Old links point at kramdown's ids: they keep their names (see `ids`).
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}

/** What the elements of the site add to it, and nothing else. */
const published: Schema = {
  ...written,
  attributes: merge(written.attributes ?? {}, {
    '*': [['dataElement', ...siteElements], ['dataVariant', ...calloutVariants], 'tabIndex'],
    img: ['dataShare'],
    iframe: ['loading', 'referrerPolicy', 'title'],
    input: ['ariaLabel'],
  }),
}

/**
 * Drops from a tree whatever the allow-list does not name, and addresses that lead where none may;
 * the text of dropped elements stays.
 */
export function sanitiseWritten(tree: Root): Root {
  return sanitised(tree, written)
}

/** The same with the elements of the site: what reaches the page is checked last. */
export function sanitisePublished(tree: Root): Root {
  return sanitised(tree, published)
}

function sanitised(tree: Root, schema: Schema): Root {
  // The only field is the box of a task: the schema can ask for its type, not refuse others.
  replaceElements(tree, ({ tagName, properties }) =>
    tagName === 'input' && properties.type !== 'checkbox' ? [] : undefined,
  )
  const clean = sanitize(tree, schema)
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] }
  eachElement(root, ({ properties }) => readAddresses(properties))
  return root
}

function readAddresses(properties: Record<string, unknown>): void {
  for (const [name, kinds] of Object.entries(addressAttributes)) {
    if (properties[name] === undefined) continue
    const address = readAddress(String(properties[name]))
    if (address.kind !== 'refused' && kinds.includes(address.kind)) properties[name] = address.href
    else delete properties[name]
  }
}

function attributes(
  everywhere: readonly string[],
  byElement: Readonly<Record<string, readonly string[]>>,
  more: Attributes[string],
): Attributes {
  return {
    '*': [...everywhere.map(propertyName), ...more],
    ...Object.fromEntries(
      Object.entries(byElement).map(([name, names]) => [name, names.map(propertyName)]),
    ),
  }
}

function merge(base: Attributes, more: Attributes): Attributes {
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(more)])].map((name) => [
      name,
      [...(more[name] ?? []), ...(base[name] ?? [])],
    ]),
  )
}
