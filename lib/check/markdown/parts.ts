import { isMap, isScalar, LineCounter, type Scalar } from 'yaml'
import { parseMarkdown } from '@/lib/markdown'
import type { Place } from '../problem'
import type { Source } from '../source/source'
import { type Part, toPart } from './part'
import { scalarOffsets } from './scalar-map'

/** @returns the Markdown texts of a file: its chapeau, when it has one, and its body */
export function partsOf(source: Source): Part[] {
  return [...chapeauOf(source), bodyOf(source)]
}

function bodyOf({ body, format }: Source): Part {
  const lines = lineIndex(body.text)
  return toPart('body', format, body.text, parseMarkdown(body.text, format), (offset) => {
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
  return [toPart('chapeau', 'md', text, parseMarkdown(text, 'md'), placeOf)]
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
