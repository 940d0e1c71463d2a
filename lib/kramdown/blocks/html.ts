/*
 * <div class="x">
 *   read as HTML to its closing tag
 * </div>
 * <div markdown="1">
 * read as *Markdown*
 * </div>
 */
import { type BlockConstruct, Blocks, MAX_DEPTH } from '../document/blocks'
import { type HtmlGround, HtmlReader } from '../document/html-reader'
import type { Lines } from '../document/lines'
import { isSpanElement, isVerbatimElement, isVoidElement } from '../syntax/elements'
import { commentEnd, scanTag, type Tag } from '../syntax/tag'
import { trim } from '../syntax/white-space'

export const html: BlockConstruct = {
  name: 'html',
  starts: '<',
  interrupts: { what: 'lazy', isAt: isHtmlBlock },
  parse(blocks) {
    const { lines, index } = blocks
    const text = lines.joined()
    const at = lines.joinedOffset(index, lines.first(index))
    const end = lines.joinedEnd(blocks.limit)
    if (text.startsWith('<!--', at)) return readComment(blocks, at, end)
    const tag = scanTag(text, at)
    if (!tag || tag.end > end || isSpanElement(tag.name)) return false
    if (tag.closing) return closeParent(blocks, tag)
    if (blocks.depth >= MAX_DEPTH) return false
    const reader = new HtmlReader(groundOf(blocks, end))
    const node = reader.read(tag, at)
    blocks.push(node)
    // What holds no blocks leaves the rest of its line, blank or not.
    const isFlat = tag.selfClosing || isVoidElement(tag.name) || isVerbatimElement(tag.name)
    const asksForBlocks = node.data.layout === 'blocks' || tag.attributes.markdown === 'block'
    moveTo(blocks, reader.at, isFlat && !asksForBlocks && !reader.endsOpen)
    return true
  },
}

/** A comment is a block of its own at the head of a line only. */
function readComment(blocks: Blocks, at: number, end: number): boolean {
  const { doc, lines, index } = blocks
  const start = lines.sourceOffset(at)
  const text = lines.joined()
  const close = commentEnd(lines.joinedFinder, at, end)
  if (close < 0 || lines.lead(index) > 0) return false
  const value = text.slice(at, close)
  blocks.pushAside(doc.place({ type: 'html', value }, start, lines.sourceOffset(close)))
  moveTo(blocks, close)
  return true
}

/** A closing tag ends the element whose Markdown this is; any other one is text, and reported as such. */
function closeParent(blocks: Blocks, tag: Tag): boolean {
  if (blocks.closingTag !== tag.name) return false
  blocks.closedAt = tag.end
  blocks.index = blocks.limit
  return true
}

/** What follows an element on its line is read as lines of their own: where it is blank, if asked for. */
function moveTo(blocks: Blocks, offset: number, keepsBlank = false): void {
  const { lines } = blocks
  const line = lines.joinedLine(offset)
  const rest = lines.sourceOffset(offset)
  if (!keepsBlank && trim(lines.text.slice(rest, lines.end(line))) === '') {
    blocks.index = line + 1
    return
  }
  lines.cut(line, rest)
  blocks.index = line
}

function groundOf(blocks: Blocks, end: number): HtmlGround {
  const { doc, grammar, lines, depth, limit } = blocks
  return {
    doc,
    finder: lines.joinedFinder,
    end,
    depth,
    at: (offset) => lines.sourceOffset(offset),
    part: (from, to) => lines.joinedPart(from, to),
    readBlocks(name, from, nested) {
      const inner = new Blocks(doc, grammar, lines, depth + nested + 1, limit)
      inner.closingTag = name
      moveTo(inner, from)
      inner.readAll()
      return { children: inner.content, closedAt: inner.closedAt }
    },
  }
}

/** A tag of HTML, opening or closing, that is none of those that stand within a sentence. */
function isHtmlBlock(lines: Lines, index: number): boolean {
  const first = lines.first(index)
  if (lines.lead(index) > 3 || lines.text.charCodeAt(first) !== 60) return false
  TAG.lastIndex = first
  const { opening, closing } = TAG.exec(lines.text)?.groups ?? {}
  const [word] = WORD.exec(opening ?? closing ?? '') ?? []
  return word !== undefined && !isSpanElement(word) && word !== 'script'
}

/** What begins a tag, or a whole closing one. */
const TAG =
  /<(?:(?<opening>[\p{Alphabetic}_:][\p{Alphabetic}\p{Nd}:._-]*)|\/(?<closing>[\p{Alphabetic}_:][\p{Alphabetic}\p{Nd}:._-]*)[ \t\r\n\f\v]*>)/uy
/** What stands before the first mark in a name: `b-x` begins as `b` does. */
const WORD = /^[^:.-]+/
