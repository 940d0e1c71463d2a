import type { List, Nodes, Root } from 'mdast'
import { blockGrammar } from './blocks'
import { Blocks } from './document/blocks'
import { Document } from './document/document'
import { linesOf } from './document/lines'
import { checkId, finishAll, finishDefinitions, type Gathered } from './finish/finish'
import { footnotesBlock } from './finish/footnotes'
import { nameHeadings } from './finish/heading-ids'
import { fillTable } from './finish/table-of-contents'
import type { Footnotes } from './nodes'
import type { KramdownOptions } from './options'
import type { ParseResult } from './types'

/**
 * Reads a text as Jekyll 4 does: kramdown 2 with GFM input and Jekyll's options.
 *
 * @param markdown any text; nothing makes this throw
 * @param options where they are not Jekyll's
 * @returns mdast with a position on every node of the text, and what its author surely did not mean
 */
export function parse(markdown: string, options?: Partial<KramdownOptions>): ParseResult {
  const doc = new Document(markdown, options)
  const blocks = new Blocks(doc, blockGrammar, linesOf(markdown))
  blocks.readAll()
  const tree: Root = { type: 'root', children: blocks.content }
  doc.place(tree, 0, markdown.length)
  const gathered: Gathered = { doc, headings: [] }
  finishDefinitions(gathered)
  finishAll(tree.children, gathered, doc.options.input === 'GFM')
  const notes = footnotesBlock(gathered)
  const { contents, footnotes, headings } = gathered
  // A list that is in a footnote itself has no place for them.
  const isPlaced = footnotes !== undefined && replace(footnotes, notes, tree)
  if (!isPlaced && notes) tree.children.push(notes)
  nameHeadings(doc, headings)
  for (const { node } of headings) checkId(doc, node)
  if (contents) {
    const shown = headings.filter(({ isShown }) => isShown).map(({ node }) => node)
    if (!fillTable(doc, contents, shown)) replace(contents, undefined, tree)
  }
  doc.warnings.sort((a, b) => a.line - b.line || a.column - b.column)
  return { tree, warnings: doc.warnings }
}

/** Puts the footnotes, or nothing, in the place of a list. */
function replace(list: List, by: Footnotes | undefined, parent: Nodes): boolean {
  if (!('children' in parent)) return false
  const children: Nodes[] = parent.children
  const index = children.indexOf(list)
  if (index < 0) return children.some((child) => replace(list, by, child))
  children.splice(index, 1, ...(by ? [by] : []))
  return true
}
