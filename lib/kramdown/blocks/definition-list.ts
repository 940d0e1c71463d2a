/*
 * term
 * : its definition
 *   that goes on
 */
import { type BlockConstruct, type Blocks, MAX_DEPTH, setText } from '../document/blocks'
import type { Document } from '../document/document'
import type { LineRange } from '../document/draft'
import { InlineText } from '../document/inline-text'
import type { Lines } from '../document/lines'
import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '../nodes'
import { isEndOfBlock } from './end-of-block'
import { beginItem, endOf, type Item, readItemList, skipSpaces } from './item'
import { endFirstText, hasMore } from './tight-items'

interface Definition extends Item {
  /** Whether a blank line stands before it: its text is then a paragraph. */
  readonly afterBlank: boolean
}

export const definitionList: BlockConstruct = {
  name: 'definitionList',
  starts: ':',
  interrupts: { what: 'paragraph', isAt: isDefinition },
  parse(blocks) {
    const { lines, index, doc, depth } = blocks
    if (depth >= MAX_DEPTH || !isDefinition(lines, index)) return false
    const afterBlank = blocks.last?.type === 'blank'
    const paragraph = blocks.children.at(afterBlank ? -2 : -1)
    const term = paragraph?.type === 'paragraph' ? doc.draftOf(paragraph) : undefined
    if (!term?.lines || term.hasListBelow) return false
    // One empty line may part a term from its definition, not two.
    const { to } = term.lines
    if (afterBlank && (!lines.isEmpty(to) || hasBlank(lines, to + 1, index))) return false
    if (afterBlank) blocks.children.pop()
    blocks.children.pop()
    const { definitions, endsBlank } = readDefinitions(blocks, afterBlank)
    const children = [...terms(blocks, term.lines), ...definitions]
    const end = children.at(-1)?.position?.end.offset ?? lines.end(blocks.index - 1)
    // Attribute lists above a definition go to nothing; those above the term are the list's.
    blocks.dropWaiting()
    const before = blocks.children.at(blocks.last?.type === 'blank' ? -2 : -1)
    if (before?.type === 'definitionList' && !doc.draftOf(before).hasListBelow) {
      if (blocks.last?.type === 'blank') blocks.children.pop()
      for (const child of children) before.children.push(child)
      doc.place(before, before.position?.start.offset ?? 0, end)
    } else {
      const node: DefinitionList = { type: 'definitionList', children, data: { hName: 'dl' } }
      if (term.lists) doc.draftOf(node).lists = term.lists
      blocks.push(doc.place(node, lines.first(term.lines.from), end))
    }
    // The blank line that ends the last definition stands behind the list.
    if (endsBlank) blocks.pushBlank()
    return true
  },
}

/** Whether one of the lines `from` to `to` (excluded) is blank. */
function hasBlank(lines: Lines, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (lines.isBlank(index)) return true
  return false
}

/** Each line of the paragraph is a term. */
function terms({ doc, lines }: Blocks, { from, to }: LineRange): DefinitionTerm[] {
  const nodes: DefinitionTerm[] = []
  for (let line = from; line < to; line++) {
    const node: DefinitionTerm = { type: 'definitionTerm', children: [], data: { hName: 'dt' } }
    doc.place(node, lines.first(line), lines.end(line))
    const head = skipSpaces(lines.text, lines.first(line), lines.end(line))
    const { lists, after } = readItemList(lines.source, head, lines.end(line))
    if (lists) doc.draftOf(node).lists = lists
    const text =
      lists || line === from
        ? InlineText.slice(lines.text, after, lines.end(line))
        : lines.wholeText(line, line + 1)
    setText(doc, node, line === to - 1 ? text.trimEnd() : text)
    nodes.push(node)
  }
  return nodes
}

/** Reads all definitions; the index stops at the first line that belongs to none. */
function readDefinitions(
  blocks: Blocks,
  afterBlankLine: boolean,
): { definitions: DefinitionDescription[]; endsBlank: boolean } {
  const { lines, limit } = blocks
  const definitions: DefinitionDescription[] = []
  let endsBlank = false
  let current: Definition | undefined
  let afterBlank = afterBlankLine
  const read = () => {
    if (!current) return
    const inner = blocks.inside(current.lines)
    definitions.push(toNode(blocks.doc, current, inner))
    if (inner.last) endsBlank = inner.last.type === 'blank'
  }
  for (; blocks.index < limit; blocks.index++) {
    const { index } = blocks
    if (isEndOfBlock(lines, index)) break
    if (lines.isBlank(index)) {
      if (current) lines.pushWhole(current.lines, index)
      afterBlank = true
      continue
    }
    if (
      isDefinition(lines, index) &&
      lines.lead(index) <= Math.min(3, (current?.indentation ?? 9) - 1)
    ) {
      read()
      current = { ...beginItem(lines, index, lines.first(index) + 1), afterBlank }
    } else if (!current || !goesOn(blocks, current, afterBlank)) {
      break
    }
    afterBlank = false
  }
  read()
  return { definitions, endsBlank }
}

function goesOn(
  { lines, grammar, index }: Blocks,
  { indentation, lines: own }: Item,
  afterBlank: boolean,
) {
  const columns = lines.columnsToTake(index, indentation)
  if (columns === undefined && (afterBlank || grammar.endsLazyLines(lines, index))) return false
  lines.pushInto(own, index, columns ?? 0)
  return true
}

function toNode(doc: Document, definition: Definition, inner: Blocks): DefinitionDescription {
  const first = inner.children[0]
  const node: DefinitionDescription = {
    type: 'definitionDescription',
    spread: first?.type !== 'paragraph' || definition.afterBlank,
    children: inner.content,
    data: { hName: 'dd' },
  }
  if (definition.lists) doc.draftOf(node).lists = definition.lists
  const hasListBelow = first?.type === 'paragraph' && doc.knownDraft(first)?.hasListBelow === true
  endFirstText(doc, node, hasListBelow || hasMore(inner))
  return doc.place(node, definition.start, endOf(definition, node.children))
}

/** `: ` */
function isDefinition(lines: Lines, index: number): boolean {
  const first = lines.first(index)
  return (
    lines.lead(index) <= 3 &&
    lines.code(index) === 58 &&
    first + 1 < lines.end(index) &&
    /[ \t|]/.test(lines.text[first + 1] as string)
  )
}
