import type { ElementContent, Properties, Root, RootContent } from 'hast'
// Declares `raw`.
import type {} from 'mdast-util-to-hast'
import { find, html as htmlSchema } from 'property-information'
import type { KramdownOptions } from './options'
import { parse } from './parse'
import { isRawText, isVoidElement } from './syntax/elements'
import { escapeAttribute, escapeText } from './syntax/escape'
import { toHast } from './to-hast'
import type { KramdownWarning } from './warning'

/**
 * @param markdown any text
 * @param options where they are not Jekyll's
 * @returns the HTML that Jekyll makes of it: whatever HTML the text holds is in it, scripts included
 */
export function toHtml(
  markdown: string,
  options?: Partial<KramdownOptions>,
): { html: string; warnings: KramdownWarning[] } {
  const { tree, warnings } = parse(markdown, options)
  return { html: stringify(toHast(tree)), warnings }
}

function stringify({ children }: Root): string {
  let html = ''
  for (const node of children) {
    html += write(node, false)
    // What holds nothing is parted from what follows by a blank line.
    if (node.type === 'element') html += isVoidElement(node.tagName) ? '\n\n' : '\n'
    else if (node.type !== 'text') html += '\n'
  }
  return html
}

/** @param verbatim whether text is code, which has no entities */
function write(node: RootContent | ElementContent, verbatim: boolean): string {
  if (node.type === 'text') return verbatim ? node.value : escapeText(node.value)
  if (node.type === 'raw') return node.value
  if (node.type !== 'element') return ''
  const { tagName, properties, children } = node
  const open = `<${tagName}${written(properties)}`
  if (isVoidElement(tagName) || node.data?.isSelfClosing) return `${open} />`
  const inside = isRawText(tagName)
  let html = `${open}>`
  for (const child of children) html += write(child, inside)
  return `${html}</${tagName}>`
}

function written(properties: Properties): string {
  let html = ''
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null || value === false) continue
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
    html += ` ${attributeName(name)}="${escapeAttribute(text)}"`
  }
  return html
}

function attributeName(property: string): string {
  const known = Object.hasOwn(htmlSchema.property, property) && htmlSchema.property[property]
  return (known || find(htmlSchema, property))?.attribute ?? property
}
