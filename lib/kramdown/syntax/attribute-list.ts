/*
 * {: #id .class .other key="value" other='value' reference}
 *
 * The only file that knows this grammar.
 */
import { find, html } from 'property-information'
import type { Properties } from '../types'
import { decodeEntities } from './entity'
import type { Finder } from './finder'

/** What an attribute list says, in its order. */
export interface AttributeList {
  readonly entries: Entry[]
}

type Entry =
  | { readonly kind: 'id' | 'class' | 'reference'; readonly value: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: string }

/** An id; a class, or several joined by dots; a pair with its quotes; or the name of a definition. */
const ENTRY =
  /(?<=\s|^)(?:#([A-Za-z][\w:-]*)|((?:\.-?[A-Za-z_][\w-]*)+)|([\w:-]+)=(["'])((?:\\\}|\\\4|(?!\4)[^}])*?)\4|([A-Za-z0-9][\w:-]*))(?=\s|$)/g

/** @param text what stands between `{:` and `}`; whatever is no entry is passed over */
export function parseAttributeList(text: string): AttributeList {
  const entries: Entry[] = []
  for (const [, id, classes, name, quote = '', value = '', reference] of text.matchAll(ENTRY)) {
    if (id) entries.push({ kind: 'id', value: id })
    else if (classes) entries.push({ kind: 'class', value: classes.slice(1).replaceAll('.', ' ') })
    else if (reference) entries.push({ kind: 'reference', value: reference })
    else if (name) entries.push({ kind: 'value', name, value: unescaped(value, quote) })
  }
  return { entries }
}

function unescaped(value: string, quote: string): string {
  return decodeEntities(value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote))
}

/**
 * Finds the end of a list: a `}` that no backslash escapes.
 *
 * @param finder of the text
 * @param start offset of its `{`
 * @returns the offset of the `}`, -1 when there is none before `end`
 */
export function attributeListEnd(finder: Finder, start: number, end: number): number {
  let at = start + 2
  for (;;) {
    const close = finder.after('}', at)
    if (close < 0 || close >= end) return -1
    if (finder.text.charCodeAt(close - 1) !== 92) return close
    at = close + 1
  }
}

/** Attributes by the names that HTML gives them; safe for any name an author may choose. */
export type Attributes = Record<string, string>

export function noAttributes(): Attributes {
  return Object.create(null)
}

/**
 * Adds what a list says to attributes: first what it refers to, then its own. Classes gather,
 * anything else replaces.
 *
 * @param definitions attribute lists by name; `undefined` names are given to `onUndefined`
 */
export function applyList(
  attributes: Attributes,
  list: AttributeList,
  definitions: ReadonlyMap<string, AttributeList>,
  onUndefined: (name: string) => void,
  depth = 0,
): void {
  for (const { kind, value } of list.entries) {
    if (kind !== 'reference') continue
    const definition = definitions.get(value)
    // A definition may name others; a circle of them ends here.
    if (definition && depth < DEEPEST) {
      applyList(attributes, definition, definitions, onUndefined, depth + 1)
    }
    // The reference to « toc » asks for a table of contents.
    else if (!definition && value !== 'toc') onUndefined(value)
  }
  for (const entry of list.entries) {
    if (entry.kind === 'id') attributes.id = entry.value
    else if (entry.kind === 'class') addClass(attributes, entry.value)
    else if (entry.kind === 'value') {
      if (entry.name === 'class') addClass(attributes, entry.value)
      else attributes[entry.name] = entry.value
    }
  }
}

const DEEPEST = 8

function addClass(attributes: Attributes, names: string): void {
  attributes.class = attributes.class ? `${attributes.class} ${names}` : names
}

/** @returns the attributes under the property names of hast, classes as a list */
export function toProperties(attributes: Attributes): Properties {
  const properties: Properties = Object.create(null)
  for (const name in attributes) {
    const value = attributes[name] as string
    // Names that objects have of their own, such as « constructor », find nothing.
    const { property, boolean, spaceSeparated } = find(html, name) ?? { property: name }
    if (property === 'className') properties.className = value.split(/\s+/).filter(Boolean)
    else if (boolean && value === '') properties[property] = true
    else if (spaceSeparated) properties[property] = value.split(/\s+/).filter(Boolean)
    else properties[property] = value
  }
  return properties
}
