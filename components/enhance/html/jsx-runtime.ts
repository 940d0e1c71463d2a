/**
 * What JSX becomes in the browser: HTML, as react-dom would write it for components without state.
 * Modules of `components/enhance` are compiled with it in React's place (lib/hosting/enhancements.ts),
 * so that a component of the site is drawn there without 60 KB of React, and is the same.
 */

type Component = (props: Props) => unknown
type Props = Readonly<Record<string, unknown>>

/** HTML, told from text that is still to be escaped. */
class Html {
  constructor(readonly text: string) {}
}

/** Children alone. */
export function Fragment({ children }: Props): Html {
  return new Html(htmlOf(children))
}

/** @param type name of an element, or a component */
export function jsx(type: string | Component, props: Props): unknown {
  if (typeof type === 'function') return type(props)
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value))
  const start = `<${type}${attributes.join('')}`
  if (empty.has(type)) return new Html(`${start}/>`)
  return new Html(`${start}>${htmlOf(props.children)}</${type}>`)
}

/** The same, of several children. */
export function jsxs(type: string | Component, props: Props): unknown {
  return jsx(type, props)
}

/** @param node what a component gives: elements, texts, numbers, lists of them, nothing */
export function htmlOf(node: unknown): string {
  if (node instanceof Html) return node.text
  if (Array.isArray(node)) return node.map(htmlOf).join('')
  return typeof node === 'string' || typeof node === 'number' ? escaped(String(node)) : ''
}

/** Elements without an end. */
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Attributes that React names in its own way. */
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  defaultValue: 'value',
  strokeWidth: 'stroke-width',
}

function attribute(name: string, value: unknown): string {
  if (name === 'children' || name === 'key' || value === undefined || value === null) return ''
  const isWord = /^(?:aria|data)-/.test(name)
  if (value === false && !isWord) return ''
  const shown = value === true && !isWord ? '' : escaped(String(value))
  return ` ${names[name] ?? name}="${shown}"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
