import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { SaxesParser } from 'saxes'
import { type Format, readAddress, readStyle, toHast } from '..'
import {
  addressAttributes,
  allowedClasses,
  allowedElements,
  elementAttributes,
  globalAttributes,
} from '../allow-list'
import { isDomName } from '../elements/dom-names'
import { toReact } from '../react'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** @returns the HTML that React makes of a text */
export function markupOf(text: string, format: Format = 'md'): string {
  const { tree } = toHast(text, { format, language: 'fr' })
  // React asks for images early; that is not what is tested.
  return renderToStaticMarkup(toReact(tree, {})).replace(/<link rel="preload"[^>]*>/g, '')
}

/** @returns the tree that the tags of the HTML say, a node a line */
export function meantTree(html: string): string {
  const lines: string[] = []
  let depth = 0
  let text = ''
  let opensPre = false
  const endText = () => {
    if (text !== '') lines.push(`${'  '.repeat(depth)}${JSON.stringify(text)}`)
    text = ''
  }
  const parser = new SaxesParser()
  parser.on('text', (found) => {
    // The line end after `<pre>` is no text.
    text += opensPre ? found.replace(/^\n/, '') : found
    opensPre = false
  })
  parser.on('opentag', ({ name, attributes }) => {
    endText()
    opensPre = name === 'pre'
    lines.push(`${'  '.repeat(depth)}<${name}${written(Object.entries(attributes))}>`)
    depth++
  })
  parser.on('closetag', () => {
    opensPre = false
    endText()
    depth--
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<div>${html}</div>`).close()
  return lines.join('\n')
}

/** @returns the tree that a browser builds of the HTML within an element of a page, a node a line */
export function builtTree(html: string): string {
  const lines: string[] = []
  const page = parse(`<!doctype html><body><div>${html}</div>`)
  const body = childrenOf(childrenOf(page).at(-1)).at(-1)
  for (const child of childrenOf(body)) write(child, 0, lines)
  return lines.join('\n')
}

/** @returns what an HTML of an article must not hold, whoever made it; none when it is right */
export function faultsOf(html: string): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  const visit = (node: Node) => {
    if ('tagName' in node) faults.push(...elementFaults(node, ids))
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseFragment(html))
  return faults
}

function* elementFaults(element: Element, ids: Set<string>): Iterable<string> {
  const { tagName, attrs } = element
  if (!allowedElements.includes(tagName) || tagName === 'h1') yield `<${tagName}>`
  const allowed = [...globalAttributes, ...(elementAttributes[tagName] ?? []), ...siteAttributes]
  for (const { name, value } of attrs) {
    if (!allowed.includes(name)) yield `${name} on <${tagName}>`
    if (name === 'class') yield* value.split(' ').filter((each) => !isAllowedClass(each))
    if (name === 'style') {
      const refused = readStyle(value).filter(({ kept }) => !kept)
      yield* refused.map(({ written }) => `style ${written}`)
    }
    if (name === 'id') {
      if (ids.has(value)) yield `two ids ${value}`
      if (isDomName(value) && !/^h\d$/.test(tagName)) yield `id ${value}`
      if (value.startsWith('_') || /\s/.test(value)) yield `id ${value}`
      ids.add(value)
    }
    if (addressAttributes[name] && readAddress(value).kind === 'refused') yield `${name}=${value}`
    if (['width', 'height'].includes(name) && !/^\d+$/.test(value)) yield `${name}=${value}`
    if (name === 'rel' && /(?:^| )opener/.test(value)) yield 'opener'
  }
}

/** What the site's elements and React add. */
const siteAttributes = [
  'class',
  'data-variant',
  'data-share',
  'tabindex',
  'rel',
  'aria-label',
].concat('scope', 'loading', 'referrerpolicy', 'allowfullscreen', 'title', 'controls', 'preload')

function isAllowedClass(name: string): boolean {
  return allowedClasses.some((each) => (typeof each === 'string' ? each === name : each.test(name)))
}

function write(node: Node, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  if ('value' in node) lines.push(`${indent}${JSON.stringify(node.value)}`)
  if (!('tagName' in node)) return
  const attributes = node.attrs.map(({ name, value }): [string, string] => [name, value])
  lines.push(`${indent}<${node.tagName}${written(attributes)}>`)
  for (const child of childrenOf(node)) write(child, depth + 1, lines)
}

function childrenOf(node: Node | undefined): Node[] {
  return node && 'childNodes' in node ? node.childNodes : []
}

function written(attributes: [string, string][]): string {
  return (
    attributes
      // XML makes spaces of line ends, React writes `colSpan`.
      .map(
        ([name, value]) =>
          ` ${name.toLowerCase()}=${JSON.stringify(value.replace(/[\t\n]/g, ' '))}`,
      )
      .sort()
      .join('')
  )
}
