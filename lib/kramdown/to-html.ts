import type { Properties } from 'hast'
import type { Nodes } from 'mdast'
import { find, html as htmlSchema } from 'property-information'
import type { KramdownOptions } from './options'
import { parse } from './parse'
import { type Shape, shapeOf, textOf } from './shape'
import { isRawText, isVerbatimElement, isVoidElement } from './syntax/elements'
import { escapeAround, escapeAttribute, escapeText } from './syntax/escape'
import type { KramdownWarning } from './warning'

/**
 * @param markdown any text
 * @param options where they are not Jekyll's
 * @returns the HTML that Jekyll makes of it, laid out as Ruby does, since white space counts in some
 *   elements: whatever HTML the text holds is in it, scripts included
 */
export function toHtml(
  markdown: string,
  options?: Partial<KramdownOptions>,
): { html: string; warnings: KramdownWarning[] } {
  const { tree, warnings } = parse(markdown, options)
  return { html: new Writer(markdown).blocks(tree.children, ''), warnings }
}

/** A line that holds nothing but marks of quotations. */
const BLANK = /(?:\n|\r\n|\r(?!\n))[ \t>]*(?:\n|\r)/

/** Writes nodes, each block with the indentation that it has. */
class Writer {
  /** @param source where the blank lines between blocks are found */
  constructor(private readonly source: string) {}

  /** Blocks, each on a line of its own, and the blank lines between them. */
  blocks(nodes: readonly Nodes[], indentation: string): string {
    let html = ''
    let before: Nodes | undefined
    for (const node of nodes) {
      if (!isShown(node)) continue
      if (before) html += this.blankLine(endOf(before), startOf(node), leavesLine(before))
      html += this.block(node, indentation)
      before = node
    }
    return html
  }

  private block(node: Nodes, indentation: string): string {
    if (node.type === 'bareText') return this.spans(node.children, indentation)
    if (node.type === 'html' && node.value === '') return ''
    if (node.type === 'html' && !node.value.startsWith('<!--')) return `${node.value}\n`
    const isFormula = node.type === 'math' && !node.data?.hProperties
    return `${isFormula ? '' : indentation}${this.write(node, indentation)}\n`
  }

  /** @param isVerbatim whether text of HTML is written as it is */
  private spans(nodes: readonly Nodes[], indentation: string, isVerbatim = false): string {
    let html = ''
    for (const node of nodes) html += this.write(node, indentation, isVerbatim)
    return html
  }

  private write(node: Nodes, indentation: string, isVerbatim = false): string {
    if (node.type === 'html') return node.value
    if (node.type === 'break') return '<br />\n'
    const shape = shapeOf(node)
    if (!shape) {
      if (node.type !== 'literal') return escapeText(textOf(node) ?? '')
      if (node.data?.written !== undefined) return escapeAround(node.data.written)
      return isVerbatim ? node.value : escapeText(node.value)
    }
    const { name, properties } = shape
    const open = `<${name}${written(properties)}`
    if (isVoidElement(name) || isSelfClosing(node)) return `${open} />`
    return `${open}>${this.inside(node, shape, indentation)}</${name}>`
  }

  private inside(node: Nodes, { name, children, layout }: Shape, indentation: string): string {
    const deeper = `${indentation}  `
    if (layout === 'spans') return this.spans(children, deeper, isRawText(name))
    if (layout === 'parts') {
      let parts = ''
      for (const child of children) parts += this.block(child, deeper)
      return `\n${parts}${indentation}`
    }
    if (layout === 'item') return this.item(node, deeper, indentation)
    const [first, last] = [children.find(isShown), children.findLast(isShown)]
    // The first line of a quotation may be blank, behind its mark.
    const isQuoted = node.type === 'blockquote'
    const start = first
      ? this.blankLine(startOf(node), startOf(first), isQuoted)
      : this.blankLine(startOf(node), endOf(node), isQuoted, true)
    const leaves = last !== undefined && leavesLine(last)
    const end = last ? this.blankLine(endOf(last), endOf(node), leaves, true) : ''
    const blocks = this.blocks(children, deeper)
    return start || blocks ? `\n${start}${blocks}${end}${indentation}` : ''
  }

  private item(node: Nodes, deeper: string, indentation: string): string {
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    const from = children.findIndex(isShown)
    const first = children[from]
    if (!first) return ''
    const isBare = first.type === 'paragraph' && 'spread' in node && !node.spread
    if (!isBare) return `\n${this.blocks(children, deeper)}${indentation}`
    const text = this.spans(first.children, deeper)
    const others = children.slice(from + 1)
    const next = others.find(isShown)
    if (!next) return text
    const blank = this.blankLine(endOf(first), startOf(next))
    const feed = text.endsWith('\n') ? '' : '\n'
    return `${text}${feed}${blank}${this.blocks(others, deeper)}${indentation}`
  }

  /**
   * @param begins whether a line begins at `from`
   * @param ends whether one ends at `to`
   * @returns a blank line where the text has one between two places, if they are known
   */
  private blankLine(
    from: number | undefined,
    to: number | undefined,
    begins = false,
    ends = false,
  ): string {
    if (from === undefined || to === undefined) return ''
    const between = this.source.slice(from, to)
    return BLANK.test(`${begins ? '\n' : ''}${between}${ends ? '\n' : ''}`) ? '\n' : ''
  }
}

function startOf(node: Nodes | undefined): number | undefined {
  return node?.position?.start.offset
}

function endOf(node: Nodes | undefined): number | undefined {
  return node?.position?.end.offset
}

/** Definitions are known, and not shown. */
function isShown({ type }: Nodes): boolean {
  return type !== 'definition'
}

/** Whether what stands behind it on its line is a line of its own, blank or not. */
function leavesLine(node: Nodes): boolean {
  if (node.type !== 'htmlElement') return false
  const { hName } = node.data
  return isSelfClosing(node) || isVoidElement(hName) || isVerbatimElement(hName)
}

function isSelfClosing(node: Nodes): boolean {
  return node.type === 'htmlElement' && node.data.isSelfClosing === true
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
  // Not `data-…`, which property-information takes it for.
  if (/^data[a-z]/.test(property) && !Object.hasOwn(htmlSchema.property, property)) return property
  const known = Object.hasOwn(htmlSchema.property, property) && htmlSchema.property[property]
  return (known || find(htmlSchema, property))?.attribute ?? property
}
