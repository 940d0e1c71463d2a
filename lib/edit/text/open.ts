import {
  emptyHash,
  type FrontMatter,
  type JekyllProblem,
  splitFrontMatter,
  type WrittenValue,
  writtenYaml,
} from '@/lib/jekyll'
import { type FieldMap, isFieldMap, mapOf, toField, unixLines } from './value'

/** A file opened to be changed: what it says, and where. Offsets are those of `text`. */
export interface OpenedText {
  readonly text: string
  /** Whether the front matter can be read; if not, only the text as a whole can be changed. */
  readonly isReadable: boolean
  readonly problems: readonly JekyllProblem[]
  /** What the front matter says; empty when it says nothing. */
  readonly fields: FieldMap
  readonly frontMatter: FrontMatter
  /** Where the keys are written; `undefined` when there are none. */
  readonly written: WrittenValue | undefined
  /** Where the YAML begins and ends; `undefined` without front matter. */
  readonly yaml: Range | undefined
  /** Where the body begins; it ends with the text. */
  readonly bodyStart: number
  /** The body, as a field of a browser holds it. */
  readonly body: string
  /** How lines end: as the first one does. */
  readonly newline: '\n' | '\r\n'
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** A moment is compared by how it is spelled: any zone does. */
const ZONE = 'UTC'

/**
 * Opens a file as Jekyll reads it. `text` stays as it is, byte order mark included.
 *
 * @param text the whole file
 * @returns never throws: what is wrong is in `problems`
 */
export function openText(text: string): OpenedText {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const { frontMatter, body, isReadable, problems } = splitFrontMatter('', text.slice(mark), ZONE)
  const bodyStart = text.length - body.length
  const hasYaml = bodyStart > mark
  const start = text.indexOf('\n') + 1
  const yaml = hasYaml ? { start, end: start + frontMatter.text.length } : undefined
  const written = isReadable ? writtenYaml(frontMatter.text) : undefined
  const data = isReadable ? frontMatter.data : emptyHash
  const fields = toField(data, frontMatter.spelled)
  return {
    text,
    isReadable,
    problems,
    fields: isFieldMap(fields) ? fields : mapOf([]),
    frontMatter,
    written: written && yaml && shifted(written, yaml.start),
    yaml,
    bodyStart,
    body: unixLines(body),
    newline: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
  }
}

function shifted(value: WrittenValue, by: number): WrittenValue {
  return {
    style: value.style,
    start: value.start + by,
    end: value.end + by,
    entries: value.entries.map((entry) => ({
      key: entry.key,
      start: entry.start + by,
      after: entry.after + by,
      value: shifted(entry.value, by),
    })),
  }
}
