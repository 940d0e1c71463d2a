import type { Finding } from '../../finding'
import type { Source } from '../../source/source'

/** A value of the front matter, as the eye finds it where YAML cannot. */
export interface WrittenValue {
  /** `undefined` for an entry of a list. */
  readonly key: string | undefined
  /** Place of its first character. */
  readonly line: number
  readonly column: number
  /** What is on its first line. */
  readonly text: string
}

const keyed = /^(\s*(?:-\s+)*([^\s'"#:-][^:]*?)\s*:[ \t]+)(\S.*)$/
const entry = /^(\s*-[ \t]+)(\S.*)$/
const blockStart = /(?::|-)[ \t]+[|>][-+\d]*[ \t]*$/

/** Number of the line that closes the front matter. */
export function closingLine({ body, lines }: Source): number {
  const last = body.firstLine - 1
  return /^---/.test(lines[last - 1] ?? '') ? last : body.firstLine
}

/** @returns the values that begin on the line of their key or hyphen; blocks (`|-`) are skipped */
export function writtenValues(source: Source): WrittenValue[] {
  const values: WrittenValue[] = []
  let blockIndent: number | undefined
  for (let number = 2; number < closingLine(source); number++) {
    const text = source.lines[number - 1] ?? ''
    const indent = text.search(/\S/)
    if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) continue
    blockIndent = blockStart.test(text) ? indent : undefined
    const value = blockIndent === undefined ? valueOn(text, number) : undefined
    if (value) values.push(value)
  }
  return values
}

function valueOn(text: string, line: number): WrittenValue | undefined {
  const withKey = keyed.exec(text)
  if (withKey) {
    const [, before = '', key, value = ''] = withKey
    return { key, line, column: before.length + 1, text: value.trimEnd() }
  }
  const withHyphen = entry.exec(text)
  if (!withHyphen) return undefined
  const [, before = '', value = ''] = withHyphen
  return { key: undefined, line, column: before.length + 1, text: value.trimEnd() }
}

/**
 * @returns the value in single quotes instead of as it is written; nothing where it goes on below, or
 *   a comment may follow it
 */
export function quotedFix(
  source: Source,
  { line, column, text: was }: WrittenValue,
  inside = was,
): Pick<Finding, 'fix'> {
  const own = source.lines[line - 1]?.search(/[^\s-]/) ?? 0
  const below = line + 1 < closingLine(source) ? (source.lines[line] ?? '') : ''
  const goesOn = below.search(/\S/) > own && !/^\s*[\w-]+:(?:\s|$)/.test(below)
  if (goesOn || /\s#/.test(was)) return {}
  return { fix: { at: { line, column }, was, text: inQuotes(inside) } }
}

/** @returns the value in single quotes, ready to be pasted: `title: 'L''été'` */
export function quoted({ key, text }: Pick<WrittenValue, 'key' | 'text'>): string {
  return key === undefined ? `- ${inQuotes(text)}` : `${key}: ${inQuotes(text)}`
}

function inQuotes(text: string): string {
  return `'${text.replace(/''/g, "'").replaceAll("'", "''")}'`
}
