/*
 * | Header | Number |
 * |:-------|-------:|
 * | a      |      1 |
 * |========|========|
 * | footer |      2 |
 */
import { type BlockConstruct, type Blocks, setText } from '../document/blocks'
import type { Nodule } from '../types'
import { type Cell, columnsOf, hasPipe, splitRow } from './table-row'

const SEPARATOR = /^[+|: \t-]*-[+|: \t-]*$/
const FOOTER = /^[+|: \t=]*=[+|: \t=]*$/

const PIPE = 124

type Alignment = 'left' | 'right' | 'center' | undefined

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
    const children = parts
      .filter((part) => part.rows.length > 0)
      .map((part) => partNode(blocks, part, width, alignments))
    blocks.push(
      doc.node('kramdownTable', lines.first(index), lines.end(end - 1), {
        children,
        data: { hName: 'table' },
      }),
    )
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

function partNode(blocks: Blocks, part: Part, width: number, alignments: Alignment[]): Nodule {
  const { doc, lines } = blocks
  const name = part.name === 'thead' ? 'th' : 'td'
  const rows = part.rows.map(({ line, cells }) => {
    const nodes = Array.from({ length: width }, (_, column) =>
      cellNode(blocks, name, line, cells[column], alignments[column]),
    )
    return doc.element('tr', lines.first(line), lines.end(line), nodes)
  })
  const [first, last] = [part.rows[0]?.line ?? 0, part.rows.at(-1)?.line ?? 0]
  return doc.element(part.name, lines.first(first), lines.end(last), rows)
}

function cellNode(
  { doc, lines }: Blocks,
  name: string,
  line: number,
  cell: Cell | undefined,
  alignment: Alignment,
): Nodule {
  const start = cell?.start ?? lines.end(line)
  const end = cell?.end ?? lines.end(line)
  const node = doc.element(name, start, end, [])
  if (alignment) node.data = { hName: name, hProperties: { style: `text-align: ${alignment}` } }
  if (cell && end > start) setText(node, cell.text)
  else node.children = [doc.node('text', start, end, { value: '\u00A0' })]
  return node
}
