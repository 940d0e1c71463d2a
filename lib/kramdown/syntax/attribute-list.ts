/*
 * {: #id .class .other key="value" other='value' reference}
 *
 * The only file that knows this grammar.
 */
import type { Properties } from 'hast'
import { find, html } from 'property-information'
import { decodeEntities } from './entity'
import type { Finder } from './finder'
import { isSpace, trim } from './white-space'

/** What an attribute list says. */
export interface AttributeList {
  /** Names of definitions: what they say comes first. */
  readonly references: string[]
  readonly attributes: Attributes
  /** Whether `class="…"` is among them, which takes the place of classes said before. */
  setsClass: boolean
  /** What is no entry, and says nothing. */
  readonly unread: string[]
}

/** A definition is named by letters and numbers of ASCII, `_` and `-`. */
const NAME = String.raw`\w[\w-]*`

/** White space is that of ASCII: `\s` has the no-break space too, which is text. */
const SPACE = String.raw` \t\n\r\f\v`

/** Classes and ids, glued to each other or alone. */
const MARKS = new RegExp(`(?:\\.[^${SPACE}.#]+|#[A-Za-z][\\w:-]*)+(?=[${SPACE}]|$)`, 'y')
const MARK = /([.#])([^.#]+)/g
const KEY = new RegExp(`(${NAME})=(["'])`, 'y')
const REFERENCE = new RegExp(`${NAME}(?=[${SPACE}]|$)`, 'y')
const OTHER = new RegExp(`[^${SPACE}]*[${SPACE}]*`, 'y')

const DEFINITION = new RegExp(`\\{:(${NAME}):`, 'y')

/** @returns the name in `{:name:`, where that begins a definition at `start` */
export function definitionName(text: string, start: number): string | undefined {
  DEFINITION.lastIndex = start
  return DEFINITION.exec(text)?.[1]
}

function emptyList(): AttributeList {
  return { references: [], attributes: noAttributes(), setsClass: false, unread: [] }
}

/**
 * @param text what stands between `{:` and `}`; whatever is no entry is passed over
 * @param list what was said before, under the same name
 */
export function parseAttributeList(text: string, list = emptyList()): AttributeList {
  const ends = new Map<string, number>()
  let at = 0
  while (at < text.length) {
    const end = readEntry(list, text, at, ends)
    OTHER.lastIndex = end ?? at
    const passed = trim(OTHER.exec(text)?.[0] ?? '')
    if (end === undefined && passed) list.unread.push(passed)
    at = OTHER.lastIndex
  }
  return list
}

/** @returns where the entry that begins at an offset ends; undefined when none does */
function readEntry(
  list: AttributeList,
  text: string,
  at: number,
  ends: Map<string, number>,
): number | undefined {
  const { references, attributes } = list
  MARKS.lastIndex = KEY.lastIndex = REFERENCE.lastIndex = at
  const marks = MARKS.exec(text)
  if (marks) {
    for (const [, mark, name = ''] of marks[0].matchAll(MARK)) {
      if (mark === '.') addClass(attributes, decodeEntities(name))
      else attributes.id = name
    }
    return MARKS.lastIndex
  }
  const [, key, quote = ''] = KEY.exec(text) ?? []
  if (key !== undefined) {
    const start = at + key.length + 2
    const end = valueEnd(text, start, quote, ends)
    if (end < 0) return undefined
    attributes[key] = unescaped(text.slice(start, end), quote)
    if (key === 'class') list.setsClass = true
    return end + 1
  }
  const reference = REFERENCE.exec(text)
  if (!reference) return undefined
  references.push(reference[0])
  return REFERENCE.lastIndex
}

/**
 * A value ends at its quote where white space or nothing follows: others are text of it. A backslash
 * keeps a quote from ending it, unless no other one does.
 *
 * @param ends by quote, where none is left to end a value: not looked for twice
 * @returns the offset of the quote, -1 when there is none
 */
function valueEnd(text: string, start: number, quote: string, ends: Map<string, number>): number {
  const known = ends.get(quote)
  if (known !== undefined && start >= known) return -1
  let escaped = -1
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at + 1 < text.length && !isSpace(text[at + 1] as string)) continue
    if (text[at - 1] !== '\\' || at === start) return at
    escaped = at
  }
  if (escaped < 0) ends.set(quote, start)
  return escaped
}

function unescaped(value: string, quote: string): string {
  return decodeEntities(value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote))
}

/**
 * Finds the end of a list: a `}` that no backslash escapes or, where there is none, the last one.
 *
 * @param finder of the text
 * @param start offset of its `{`
 * @returns the offset of the `}`, -1 when there is none before `end`, or nothing before it
 */
export function attributeListEnd(finder: Finder, start: number, end: number): number {
  const first = start + 2
  const close = finder.after(BRACE, first)
  if (close >= 0 && close < end) return close > first ? close : -1
  const escaped = finder.lastEscapedBrace(end)
  return escaped > first ? escaped : -1
}

/** One that no backslash escapes. */
const BRACE = /(?<!\\)\}/g

/** Attributes by the names that HTML gives them; safe for any name an author may choose. */
export type Attributes = Record<string, string>

export function noAttributes(): Attributes {
  return Object.create(null)
}

/**
 * Adds what a list says to attributes: first what it refers to, then its own. Classes gather,
 * anything else replaces.
 *
 * @param definitionOf finds an attribute list by its name
 */
export function applyList(
  attributes: Attributes,
  list: AttributeList,
  definitionOf: (name: string) => AttributeList | undefined,
  depth = 0,
): void {
  for (const name of list.references) {
    // A definition may name others; a circle of them ends here.
    const definition = depth < DEEPEST ? definitionOf(name) : undefined
    if (definition) applyList(attributes, definition, definitionOf, depth + 1)
  }
  for (const name in list.attributes) {
    const value = list.attributes[name] as string
    if (name === 'class') addClass(attributes, value)
    else attributes[name] = value
  }
}

/** @returns lists as one, as if they were written in one */
export function joinLists(lists: readonly { readonly list: AttributeList }[]): AttributeList {
  const joined = emptyList()
  for (const { list } of lists) {
    const { references, attributes, setsClass } = list
    for (const name of references) joined.references.push(name)
    for (const name in attributes) {
      const value = attributes[name] as string
      if (name === 'class' && !setsClass) addClass(joined.attributes, value)
      else joined.attributes[name] = value
    }
  }
  return joined
}

const DEEPEST = 32

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
    if (property === 'className') properties.className = value.split(' ')
    else if (boolean && value === '') properties[property] = true
    else if (spaceSeparated) properties[property] = value.split(' ')
    else properties[property] = value
  }
  return properties
}
