import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Tables: headers say what they head (RGAA 5.7), and each table stands in an `x-table`, which the
 * site draws as a region that scrolls by itself, so that the page never does (RGAA 10.11).
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return
      count++
      nameHeaders(element)
      parent.children[index] = scrollRegion(element, count)
      return SKIP
    })
  }
}

function nameHeaders(table: Element): void {
  visit(table, 'element', (cell, _, row) => {
    if (cell.tagName !== 'th') return
    // An empty header heads nothing: the corner of a table with headers on two sides.
    if (textOf(cell).trim() === '' && cell.children.every((child) => child.type === 'text')) {
      cell.tagName = 'td'
    } else if (cell.properties.scope === undefined) {
      cell.properties.scope = row && isHeadRow(table, row as Element) ? 'col' : 'row'
    }
  })
}

function isHeadRow(table: Element, row: Element): boolean {
  const cells = row.children.filter((child) => child.type === 'element')
  return (
    cells.every((cell) => cell.tagName === 'th') ||
    table.children.some(
      (part) => part.type === 'element' && part.tagName === 'thead' && part.children.includes(row),
    )
  )
}

function scrollRegion(table: Element, count: number): Element {
  const caption = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  )
  return {
    type: 'element',
    tagName: 'x-table',
    properties: { label: caption ? textOf(caption).trim() : `Tableau ${count}` },
    children: [table],
  }
}
