/*
 * | Header | Number |
 * |:-------|-------:|
 * | a      |      1 |
 * |========|========|
 * | footer |      2 |
 */
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { type BlockConstruct, type Blocks, setText } from '../document/blocks'
import { type Cell, columnsOf, hasPipe, splitRow } from './table-row'

const SEPARATOR = /^[+|: \t-]*-[+|: \t-]*$/
const FOOTER = /^[+|: \t=]*=[+|: \t=]*$/

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
    if (!mayHoldPipe(blocks, index) || !blocks.isAfterBoundary) return false
    const end = endOf(blocks)
    if (!blocks.isBoundary(end)) return false
    const { parts, alignments } = readParts(blocks, end)
    const rows = parts.flatMap((part) => part.rows)
    if (rows.length === 0 || (parts.length === 1 && parts[0]?.name === 'thead')) return false
    if (!rows.some(({ cells }) => cells.length > 1) && !startsWithPipe(blocks, rows)) return false
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    const children = parts.flatMap((part) => rowsOf(blocks, part, width, alignments))
    const align = Array.from({ length: width }, (_, column) => alignments[column] ?? null)
    const node: Table = { type: 'table', align, children }
    blocks.push(doc.place(node, lines.first(index), lines.end(end - 1)))
    blocks.index = end
    return true
  },
}

function mayHoldPipe({ lines }: Blocks, index: number): boolean {
  return hasPipe(lines.text, lines.first(index), lines.end(index))
}

/** A pipe at the head of a line makes it a row, however few cells it has. */
function startsWithPipe({ lines }: Blocks, rows: readonly Row[]): boolean {
  return rows.some(
    ({ line, cells }) =>
      lines.code(line) === PIPE || cells.length > 1 || endsWithPipe(lines.slice(line)),
  )
}

function endsWithPipe(line: string): boolean {
  return /(?<!\\)\|\s*$/.test(line)
}

function endOf(blocks: Blocks): number {
  let line = blocks.index
  while (line < blocks.limit && mayHoldPipe(blocks, line)) line++
  return line
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
    const text = lines.slice(line).trim()
    if (!footed && FOOTER.test(text)) {
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
  if (!column.includes('-')) return undefined
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
  if (cell && end > start) setText(doc, node, cell.text)
  return doc.place(node, start, end)
}
