import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from './kinds'
import { siteElement } from './site-element'
import { eachElement, replaceElements } from './walk'

/**
 * Tables: headers say what they head (RGAA 5.7), and each table stands in a box that scrolls by
 * itself, so that the page never does (RGAA 10.11). A box that may have to scroll can be reached with
 * the keyboard, and says what it is; a small table's needs neither.
 */
export function frameTables(tree: Root): void {
  let count = 0
  replaceElements(tree, (element) => {
    if (element.tagName !== 'table') return undefined
    count++
    nameHeaders(element)
    return [siteElement('table-box', 'div', scrolling(element, count), [element])]
  })
}

function nameHeaders(table: Element): void {
  replaceElements(table, (cell, row) => {
    if (cell.tagName !== 'th') return undefined
    // An empty header heads nothing: the corner of a table with headers on two sides.
    if (textOf(cell).trim() === '' && cell.children.every((child) => child.type === 'text')) {
      cell.tagName = 'td'
      delete cell.properties.scope
    } else if (cell.properties.scope === undefined) {
      cell.properties.scope = row.type === 'element' && isHeadRow(table, row) ? 'col' : 'row'
    }
    return undefined
  })
}

function isHeadRow(table: Element, row: Element): boolean {
  const cells = row.children.filter((child) => child.type === 'element')
  return (
    cells.every((cell) => cell.tagName === 'th') ||
    table.children.some((part) => isElement(part, 'thead') && part.children.includes(row))
  )
}

function scrolling(table: Element, count: number): Element['properties'] {
  if (leastWidth(table) <= NARROW_SCREEN) return {}
  const caption = table.children.find((child) => isElement(child, 'caption'))
  const label = caption && textOf(caption).trim()
  return { role: 'region', ariaLabel: label || `Tableau ${count}`, tabIndex: 0 }
}

/** Characters on a line of a screen of 320 px. */
const NARROW_SCREEN = 30
/** What the edges of a cell take, in characters. */
const CELL_EDGES = 3

/** Width that a table cannot go below, in characters: its columns' longest words, side by side. */
function leastWidth(table: Element): number {
  const columns: number[] = []
  eachElement(table, (row) => {
    if (row.tagName !== 'tr') return
    row.children
      .filter((child) => isElement(child))
      .forEach((cell, column) => {
        columns[column] = Math.max(columns[column] ?? 0, longestWord(cell) + CELL_EDGES)
      })
  })
  return columns.reduce((sum, width) => sum + width, 0)
}

function longestWord(cell: Element): number {
  let longest = 0
  for (const word of textOf(cell).split(/[ \t\n-]+/)) longest = Math.max(longest, word.length)
  eachElement(cell, ({ tagName }) => {
    if (['img', 'video', 'iframe', 'pre', 'table', 'audio'].includes(tagName)) longest = Infinity
  })
  return longest
}
