import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isMap, isScalar, LineCounter, type Scalar } from 'yaml'
import { parse as parseKramdown } from '@/lib/kramdown'
import type { Place } from '../../problem'
import type { Source } from '../../source'
import { type Parsed, type Part, toPart } from './part'
import { scalarOffsets } from './scalar-map'

/** @returns the Markdown texts of a file: its chapeau, when it has one, and its body */
export function partsOf(source: Source): Part[] {
  return [...chapeauOf(source), bodyOf(source)]
}

/** @returns the body of a file */
export function bodyOf({ body, format }: Source): Part {
  const lines = lineIndex(body.text)
  return toPart('body', format, body.text, parse(body.text, format), (offset) => {
    const { line, column } = lines(offset)
    return { line: line + body.firstLine - 1, column }
  })
}

/** The chapeau is kramdown in every file; each of its characters has a place in the YAML. */
function chapeauOf({ yaml, yamlText, placeAt }: Source): Part[] {
  const scalar = isMap(yaml?.contents) ? yaml.contents.get('chapeau-text', true) : undefined
  if (!isScalar(scalar) || typeof scalar.value !== 'string') return []
  const text = scalar.value
  const offsets = scalarOffsets(scalar as Scalar, yamlText)
  const placeOf = (offset: number) => placeAt(offsets[offset] ?? offsets.at(-1) ?? 0)
  return [toPart('chapeau', 'md', text, parse(text, 'md'), placeOf)]
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

function parse(text: string, format: Part['format']): Parsed {
  if (format === 'md') return parseKramdown(text)
  try {
    return { tree: mdx.parse(text), warnings: [] }
  } catch (error) {
    return { tree: emptyTree, warnings: [mdxError(error)] }
  }
}

const emptyTree: Root = { type: 'root', children: [] }

/** MDX throws at the first mistake, with its place. */
function mdxError(error: unknown): Parsed['warnings'][number] {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string }
  return { line: line ?? 1, column: column ?? 1, code: 'mdx-syntax', message: reason ?? '' }
}

function lineIndex(text: string): (offset: number) => Place {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}
