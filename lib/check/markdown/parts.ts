import { isMap, isScalar, type Scalar } from 'yaml'
import { parseMarkdown } from '@/lib/markdown'
import type { Document, Page } from '@/lib/site/document'
import type { Source } from '../source/source'
import { type Part, toPart } from './part'
import { scalarOffsets } from './scalar-map'

/** @returns the Markdown texts of a file: its chapeau, when it has one, and its body after Liquid */
export function partsOf(source: Source, { body }: Document | Page): Part[] {
  const { text, format, placeOf, options } = body
  const parsed = parseMarkdown(text, format, options)
  return [...chapeauOf(source), toPart('body', format, text, parsed, placeOf)]
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
