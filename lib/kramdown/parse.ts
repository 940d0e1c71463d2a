import type { Root } from 'mdast'
import { blockGrammar } from './blocks'
import { Blocks } from './document/blocks'
import { Document } from './document/document'
import { linesOf } from './document/lines'
import { finishAll, finishDefinitions, type Gathered } from './finish/finish'
import { footnotesBlock } from './finish/footnotes'
import { fillTables } from './finish/table-of-contents'
import type { Nodule, ParseResult } from './types'

/**
 * Reads a text as Jekyll 4 does: kramdown 2 with GFM input and Jekyll's options.
 *
 * @param markdown any text; nothing makes this throw
 * @returns mdast with a position on every node, and what its author surely did not mean
 */
export function parse(markdown: string): ParseResult {
  const doc = new Document(markdown)
  const blocks = new Blocks(doc, blockGrammar, linesOf(markdown))
  blocks.readAll()
  const gathered: Gathered = { doc, headings: [], contents: [] }
  finishDefinitions(gathered)
  const body = finishAll(blocks.finish(), gathered)
  const mainHeadings = [...gathered.headings]
  const notes = footnotesBlock(gathered)
  const empty = fillTables(doc, gathered.contents, mainHeadings)
  const children = removed([...body, ...notes], empty)
  doc.warnings.sort((a, b) => a.line - b.line || a.column - b.column)
  const root = { type: 'root', children, position: doc.source.position(0, markdown.length) }
  return { tree: root as unknown as Root, warnings: doc.warnings }
}

/** The nodes without those of a set, at any depth. */
function removed(nodes: readonly Nodule[], unwanted: ReadonlySet<Nodule>): Nodule[] {
  if (unwanted.size === 0) return [...nodes]
  return nodes
    .filter((node) => !unwanted.has(node))
    .map((node) => (node.children ? { ...node, children: removed(node.children, unwanted) } : node))
}
