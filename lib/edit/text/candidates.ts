import type { WrittenEntry, WrittenValue } from '@/lib/jekyll'
import type { TextEdit } from '@/lib/text-edit'
import { type EmitOptions, emit, entryLines, itemLines } from './emit'
import { type OpenedText, openText } from './open'
import type { Step } from './plan'
import { textCandidates } from './scalar'
import { type FieldPath, type FieldValue, isFieldList, isFieldMap } from './value'

/**
 * Ways to take a step, the best first. Lines end with `\n`. Not every one reads back as it should: who
 * takes one reads the text again.
 */
export function* stepCandidates(
  opened: OpenedText,
  step: Step,
  isDate: boolean,
): Generator<TextEdit> {
  if (step.kind === 'remove') yield* removals(opened, step.path)
  if (step.kind === 'replace') yield* replacements(opened, step.path, step.value)
  if (step.kind === 'add-key') yield* newKeys(opened, step.path, step.value, isDate)
  if (step.kind === 'add-item') yield* newItems(opened, step.path, step.value)
}

function* replacements(opened: OpenedText, path: FieldPath, value: FieldValue) {
  const entry = entryAt(opened.written, path)
  if (!entry) return
  const { start, end, style, entries } = entry.value
  const column = columnOf(opened.text, entry.start)
  const isEmpty = start === end
  const space = /\s/.test(opened.text[start - 1] ?? '') ? '' : ' '
  const isScalar = entries.length === 0 && !/list|map/.test(style)
  if (isScalar && typeof value === 'string') {
    const source = opened.text.slice(start, end).replaceAll('\r\n', '\n')
    const before = isEmpty || style === 'alias' ? undefined : { style, source }
    for (const written of textCandidates(value, { column, before })) {
      yield { start, end, text: space + written }
    }
    return
  }
  if (isScalar && value !== null && typeof value !== 'object') {
    yield { start, end, text: space + String(value) }
  }
  const options = optionsOf(opened, entry.value)
  const text =
    entry.key === undefined
      ? itemLines(value, column, options).slice(column + 1)
      : emit(value, column, options)
  yield { start: entry.after, end, text }
}

function* newKeys(opened: OpenedText, path: FieldPath, value: FieldValue, isDate: boolean) {
  const key = String(path.at(-1))
  const map = path.length === 1 ? opened.written : entryAt(opened.written, path.slice(0, -1))?.value
  const lines = (column: number) => {
    if (isDate && typeof value === 'string') return `${' '.repeat(column)}${key}: ${value}`
    return entryLines(key, value, column, optionsOf(opened, listAbove(opened, path)))
  }
  const first = map?.entries[0]
  const last = map?.entries.at(-1)
  if (map && first && last && map.style === 'map') {
    const column = columnOf(opened.text, first.start)
    const at = endOfLine(opened.text, Math.max(last.value.end, last.after))
    yield { start: at, end: at, text: `\n${lines(column)}` }
    if (path.length === 1 && opened.yaml) {
      const { start } = opened.yaml
      yield { start, end: start, text: `${lines(column)}\n` }
    }
    return
  }
  if (map?.style === 'flow-map') {
    const at = map.end - 1
    yield { start: at, end: at, text: `${last ? ', ' : ''}${lines(0)}` }
    return
  }
  if (path.length !== 1) return
  const start = opened.yaml?.end ?? opened.bodyStart
  yield {
    start,
    end: start,
    text: opened.yaml ? `${lines(0)}\n` : `---\n${lines(0)}\n---\n`,
  }
}

function* newItems(opened: OpenedText, path: FieldPath, value: FieldValue) {
  const list = entryAt(opened.written, path.slice(0, -1))?.value
  const index = Number(path.at(-1))
  const next = list?.entries[index]
  const previous = list?.entries[index - 1]
  if (!list) return
  const options = optionsOf(opened, list)
  if (list.style === 'flow-list') {
    if (isFieldList(value) || isFieldMap(value)) return
    const at = previous ? previous.value.end : list.start + 1
    const texts = typeof value === 'string' ? textCandidates(value, { column: 0 }) : [String(value)]
    for (const written of texts) {
      const item = previous ? `, ${written}` : next ? `${written}, ` : written
      yield { start: at, end: at, text: item }
    }
    return
  }
  const column = columnOf(opened.text, (previous ?? next ?? list).start)
  const lines = itemLines(value, column, options)
  if (previous) {
    const at = endOfLine(opened.text, Math.max(previous.value.end, previous.after))
    yield { start: at, end: at, text: `\n${lines}` }
  } else if (next) {
    yield {
      start: next.start,
      end: next.start,
      text: `${lines.slice(column)}\n${' '.repeat(column)}`,
    }
  }
}

function* removals(opened: OpenedText, path: FieldPath) {
  const above = entryAt(opened.written, path.slice(0, -1))
  const parent = path.length === 1 ? opened.written : above?.value
  const entry = entryAt(opened.written, path)
  if (!parent || !entry) return
  const at = parent.entries.indexOf(entry)
  const [previous, next] = [parent.entries[at - 1], parent.entries[at + 1]]
  const { text } = opened
  const end = Math.max(entry.value.end, entry.after)
  if (parent.style === 'flow-map' || parent.style === 'flow-list') {
    if (next) yield { start: entry.start, end: next.start, text: '' }
    else yield { start: previous ? previous.value.end : entry.start, end, text: '' }
    return
  }
  if (!previous && !next && above) {
    yield { start: above.after, end, text: parent.style === 'list' ? ' []' : ' {}' }
    return
  }
  const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1
  if (text.slice(lineStart, entry.start).trim() === '') {
    yield { start: lineStart, end: endOfLine(text, end, true), text: '' }
  } else if (next) {
    yield { start: entry.start, end: next.start, text: '' }
  }
}

/** The entry of a map or a list at a path; of keys written twice, the last one, which counts. */
function entryAt(root: WrittenValue | undefined, path: FieldPath): WrittenEntry | undefined {
  let value = root
  let entry: WrittenEntry | undefined
  for (const step of path) {
    entry =
      value && /list/.test(value.style)
        ? value.entries[Number(step)]
        : value?.entries.findLast(({ key }) => key === String(step))
    value = entry?.value
  }
  return entry
}

/** The list whose entries a new key of an entry takes after. */
function listAbove(opened: OpenedText, path: FieldPath): WrittenValue | undefined {
  return path.length < 3 ? undefined : entryAt(opened.written, path.slice(0, -2))?.value
}

/** New texts are quoted as those of the same key in the other entries of the list. */
function optionsOf({ text }: OpenedText, list: WrittenValue | undefined): EmitOptions {
  return {
    reads,
    neighbour: (key) => {
      const values = (list?.entries ?? []).flatMap(({ value }) =>
        key === ''
          ? [value]
          : value.entries.filter((entry) => entry.key === key).map((entry) => entry.value),
      )
      const last = values.findLast(({ start, end }) => start < end)
      if (!last || text.slice(last.start, last.end).includes('\n')) return undefined
      return last.style === 'single' || last.style === 'double' ? { style: last.style } : undefined
    },
  }
}

function reads(written: string, text: string): boolean {
  const { isReadable, frontMatter } = openText(`---\nx: ${written}\n---\n`)
  return isReadable && frontMatter.data.x === text
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function endOfLine(text: string, offset: number, isAfter = false): number {
  const end = /\r?\n|$/g
  end.lastIndex = offset
  const match = end.exec(text)
  if (!match) return text.length
  return isAfter ? match.index + match[0].length : match.index
}
