import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Document, isMap, isPair, isScalar, isSeq, type Node } from 'yaml'
import { type SplitFile, splitFile } from './front-matter'
import type { Place, Problem } from './problem'
import { stemOf } from './slug'

/** One file of the content folder, read and cut in two, not yet understood. */
export interface Source extends SplitFile {
  /** Relative to the content folder: `actualites/x.md`. */
  readonly file: string
  /** As a command line would name it: `content/actualites/x.md`. */
  readonly shown: string
  /** Name without folder and extension. */
  readonly stem: string
  readonly kind: 'article' | 'page'
  readonly format: 'md' | 'mdx'
  /** The lines of the whole file. */
  readonly lines: readonly string[]
}

/**
 * @param folder the content folder that holds the file
 * @param file relative to it, with `/` between names
 */
export function readSource(folder: string, file: string): Source {
  return parseSource(file, relative(process.cwd(), join(folder, file)), text(join(folder, file)))
}

/**
 * @param file relative to the content folder
 * @param shown the file's name in messages
 * @param content the whole file
 */
export function parseSource(file: string, shown: string, content: string): Source {
  return {
    ...splitFile(content),
    file,
    shown,
    stem: stemOf(file),
    kind: file.startsWith('pages/') ? 'page' : 'article',
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    lines: content.split(/\r?\n/),
  }
}

function text(path: string): string {
  return readFileSync(path, 'utf8')
}

/** A problem without its file: what a rule says. Its severity is the rule's, unless it says so. */
export type Finding = Place &
  Pick<Problem, 'message' | 'advice'> &
  Partial<Pick<Problem, 'severity'>>

/**
 * @param finding what is wrong, and where in the file
 * @param severity of the problem
 * @param rule that found it
 */
export function problemIn(
  source: Pick<Source, 'shown' | 'lines'>,
  rule: string,
  severity: Problem['severity'],
  { line, column, message, advice }: Place & Pick<Problem, 'message' | 'advice'>,
): Problem {
  return {
    ...{ file: source.shown, line, column, severity, rule },
    ...{ message: typeset(message), advice: typeset(advice) },
    excerpt: source.lines[line - 1] ?? '',
  }
}

/** No-break spaces, in our words only: what « » quotes is to be copied as it stands. */
function typeset(text: string): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? part : part.replace(/ (?=[:;!?])/g, '\u00a0')))
    .join('')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}

/**
 * @param path keys and indexes from the root of the front matter, e.g. `['files', 0, 'nom']`
 * @returns the place of that value, or of the nearest thing above it that is written; line 1 when
 *   nothing is
 */
export function placeOfKey(source: Source, path: readonly PropertyKey[]): Place {
  const offset = nearestOffset(source.yaml, path)
  return offset === undefined ? { line: 1, column: 1 } : source.placeAt(offset)
}

function nearestOffset(
  yaml: Document.Parsed | undefined,
  path: readonly PropertyKey[],
): number | undefined {
  let node = yaml?.contents as Node | null | undefined
  let offset: number | undefined
  for (const step of path) {
    const found: Node | null | undefined = childOf(node, step)
    if (!found) break
    node = found
    offset = found.range?.[0] ?? offset
  }
  return offset
}

/** The value under a key or index; the key itself where its value is empty. */
function childOf(node: Node | null | undefined, step: PropertyKey): Node | null | undefined {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined
  if (!isMap(node)) return undefined
  const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === step)
  if (!isPair(pair)) return undefined
  const value = pair.value as Node | null
  return isScalar(value) && value.source === '' ? (pair.key as Node) : (value ?? (pair.key as Node))
}
