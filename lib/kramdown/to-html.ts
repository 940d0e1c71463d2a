import { find, html as htmlSchema } from 'property-information'
import { parse } from './parse'
import { isVerbatimElement, isVoidElement } from './syntax/elements'
import { escapeAttribute, escapeText } from './syntax/escape'
import type { Nodule, Properties } from './types'
import type { KramdownWarning } from './warning'

/**
 * @param markdown any text
 * @returns the HTML that Jekyll makes of it: whatever HTML the text holds is in it, scripts included
 */
export function toHtml(markdown: string): { html: string; warnings: KramdownWarning[] } {
  const { tree, warnings } = parse(markdown)
  const blocks = (tree as unknown as Nodule).children ?? []
  let html = ''
  // Formulas that follow each other are texts: a blank line parts them.
  for (const block of blocks)
    html += write(block, false) + (block.type === 'mathBlock' ? '\n\n' : '\n')
  return { html, warnings }
}

/** @param verbatim whether text is code, which has no entities */
function write(node: Nodule, verbatim: boolean): string {
  const { type, data, value = '' } = node
  switch (type) {
    case 'html':
      return value
    case 'break':
      return '<br />\n'
    case 'text':
    case 'literal':
      return verbatim ? value : escapeText(value)
  }
  const name = data?.hName ?? nameOf(node)
  // A formula is a text, unless it has attributes.
  if (name === undefined) return escapeText(value)
  const open = `<${name}${attributesOf(node)}`
  if (isVoidElement(name)) return `${open} />`
  const inside = type === 'inlineCode' ? escapeText(value) : writeAll(node, name)
  return `${open}>${inside}</${name}>`
}

function writeAll({ children = [] }: Nodule, name: string): string {
  const verbatim = isVerbatimElement(name)
  let html = ''
  for (const child of children) html += write(child, verbatim)
  return html
}

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  thematicBreak: 'hr',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  inlineCode: 'code',
  link: 'a',
  image: 'img',
}

function nameOf({ type, depth, ordered }: Nodule): string | undefined {
  if (type === 'heading') return `h${depth}`
  if (type === 'list') return ordered ? 'ol' : 'ul'
  return NAMES[type]
}

function attributesOf(node: Nodule): string {
  const { type, data, title } = node
  const own = data?.hProperties
  let written = ''
  if (type === 'link' && own?.href === undefined) written += attribute('href', node.url)
  if (type === 'image' && own?.src === undefined) written += attribute('src', node.url)
  if (type === 'image') written += attribute('alt', node.alt)
  if (typeof title === 'string') written += attribute('title', title)
  return own ? written + properties(own) : written
}

function properties(values: Properties): string {
  let written = ''
  for (const name in values) {
    const value = values[name]
    if (value === undefined || value === false) continue
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : value
    written += attribute(attributeName(name), text)
  }
  return written
}

function attributeName(property: string): string {
  const known = Object.hasOwn(htmlSchema.property, property) && htmlSchema.property[property]
  return (known || find(htmlSchema, property))?.attribute ?? property
}

function attribute(name: string, value: unknown): string {
  return ` ${name}="${escapeAttribute(String(value))}"`
}
