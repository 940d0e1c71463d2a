/*
 * | Header | Number |
 * |:-------|-------:|
 * | a      |      1 |
 * |========|========|
 * | footer |      2 |
 */
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { type BlockConstruct, type Blocks, setText } from '../document/blocks'
import type { Document } from '../document/document'
import type { InlineText } from '../document/inline-text'
import { readVerbatim } from '../spans'
import { trim } from '../syntax/white-space'
import { type Cell, columnsOf, splitRow } from './table-row'

/** A line of these, a hyphen (or `=`, for the footer) at least among them. */
const SEPARATOR = /^[+|: \t]*-[+|: \t-]*$/
const FOOTER = /^[+|: \t]*=[+|: \t=]*$/

const PIPE = 124

/** Length of an empty cell in HTML, in characters. */
const EMPTY_CELL = 20

type Alignment = AlignType | undefined

interface Part {
  readonly name: 'thead' | 'tbody' | 'tfoot'
  readonly rows: Row[]
}

interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

export const table: BlockConstruct = {
  name: 'table',
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!mayBeRow(blocks, index) || !blocks.isAfterBoundary) return false
    const end = endOf(blocks)
    const { parts, alignments } = readParts(blocks, end)
    const isTable = blocks.isBoundary(end) && parts.some(({ name }) => name === 'tbody')
    if (!isTable || !showsPipes(doc, lines.inlineText(index, end))) {
      const isHeader = parts.length > 0 && parts.every(({ name }) => name === 'thead')
      if (isHeader) doc.warn('table-without-rows', lines.first(index), {})
      // What looked like a table has taken the attribute lists above it.
      blocks.dropWaiting()
      return false
    }
    const rows = parts.flatMap((part) => part.rows)
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    const children = parts.flatMap((part) => rowsOf(blocks, part, width, alignments))
    const align = Array.from({ length: width }, (_, column) => alignments[column] ?? null)
    const node: Table = { type: 'table', align, children }
    blocks.push(doc.place(node, lines.first(index), lines.end(end - 1)))
    blocks.index = end
    return true
  },
}

/** A pipe at the head of a line, or one that no backslash escapes. */
const ROW = /^\||[^\\]\|/

function mayBeRow({ lines }: Blocks, index: number): boolean {
  const [first, end] = [lines.first(index), lines.end(index)]
  const pipe = lines.source.after('|', first)
  if (pipe < 0 || pipe >= end) return false
  return ROW.test(lines.text.slice(first, end))
}

function endOf(blocks: Blocks): number {
  let line = blocks.index
  do line++
  while (line < blocks.limit && mayBeRow(blocks, line))
  return line
}

/**
 * Whether pipes part cells: those in code and in elements of HTML do not. Code may go on to a second
 * line where the first one has a pipe before it.
 */
function showsPipes(doc: Document, text: InlineText): boolean {
  if (!/[`<]/.test(text.text)) return true
  let onLine = false
  for (const { type, value } of readVerbatim(doc, text)) {
    const lines = value.replace(/\n+$/, '').split('\n')
    const isCode = type === 'inlineCode'
    if (lines.length > 1 && !onLine && (isCode || !ROW.test(lines[0] ?? ''))) return false
    if (isCode && lines.length > 2) return onLine
    if (lines.length > 1) onLine = false
    if (!isCode && ROW.test(lines.at(-1) ?? '')) onLine = true
  }
  return onLine
}

/** Cuts the lines into head, bodies and foot; only the first separator may make a head. */
function readParts(blocks: Blocks, end: number): { parts: Part[]; alignments: Alignment[] } {
  const { lines } = blocks
  const parts: Part[] = []
  let alignments: Alignment[] = []
  let rows: Row[] = []
  let separated = false
  let footed = false
  const hasEdge = lines.code(blocks.index) === PIPE
  const close = (name: Part['name']) => {
    if (rows.length > 0) parts.push({ name, rows })
    rows = []
  }
  for (let line = blocks.index; line < end; line++) {
    const text = trim(lines.slice(line))
    if (FOOTER.test(text)) {
      close('tbody')
      footed = true
    } else if (SEPARATOR.test(text)) {
      if (footed) continue
      if (!separated && rows.length > 0) {
        alignments = columnsOf(text).map(alignmentOf)
        close('thead')
        separated = true
      } else close('tbody')
    } else
      rows.push({ line, cells: splitRow(lines.text, lines.first(line), lines.end(line), hasEdge) })
  }
  close(footed ? 'tfoot' : 'tbody')
  return { parts, alignments }
}

function alignmentOf(column: string): Alignment {
  const left = column.startsWith(':')
  const right = column.endsWith(':')
  if (left && right) return 'center'
  return left ? 'left' : right ? 'right' : undefined
}

function rowsOf(blocks: Blocks, part: Part, width: number, alignments: Alignment[]): TableRow[] {
  const { doc, lines } = blocks
  return part.rows.map(({ line, cells }, index) => {
    const added = () => (width - cells.length) * EMPTY_CELL
    const isFilled = doc.mayCopy(added, lines.end(line), 'table')
    const children = Array.from({ length: isFilled ? width : cells.length }, (_, column) =>
      cellNode(
        blocks,
        part.name === 'thead' ? 'th' : 'td',
        line,
        cells[column],
        alignments[column],
      ),
    )
    const row: TableRow = {
      type: 'tableRow',
      children,
      data: { section: part.name, startsSection: index === 0 },
    }
    return doc.place(row, lines.first(line), lines.end(line))
  })
}

function cellNode(
  { doc, lines }: Blocks,
  hName: string,
  line: number,
  cell: Cell | undefined,
  alignment: Alignment,
): TableCell {
  const start = cell?.start ?? lines.end(line)
  const end = cell?.end ?? lines.end(line)
  const data = alignment ? { hName, hProperties: { style: `text-align: ${alignment}` } } : { hName }
  const node: TableCell = { type: 'tableCell', children: [], data }
  if (cell) setText(doc, node, cell.text)
  return doc.place(node, start, end)
}
