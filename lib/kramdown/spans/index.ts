import type { Html, InlineCode, PhrasingContent, Text } from 'mdast'
import type { Document } from '../document/document'
import type { InlineText } from '../document/inline-text'
import { makeText } from './abbreviation'
import { attributeList } from './attribute-list'
import { autolink } from './autolink'
import { code } from './code'
import { emphasis } from './emphasis'
import { entity } from './entity-span'
import { escapedCharacter } from './escape'
import { extension } from './extension'
import { footnoteReference } from './footnote-reference'
import { html } from './html'
import { lineBreak } from './line-break'
import { link } from './link'
import { math } from './math'
import { smartQuotes } from './smart-quotes'
import { type SpanConstruct, type SpanGrammar, Spans } from './spans'
import { strikethrough } from './strikethrough'
import { typographicSymbol } from './typographic-symbol'

/** Order is precedence. */
const CONSTRUCTS: readonly SpanConstruct[] = [
  escapedCharacter,
  lineBreak,
  code,
  emphasis,
  autolink,
  html,
  footnoteReference,
  link,
  strikethrough,
  smartQuotes,
  math,
  extension,
  attributeList,
  entity,
  typographicSymbol,
]

const RAW = byCode([html])
const ALL = byCode(CONSTRUCTS)
const GRAMMAR: SpanGrammar = { outermost: ALL, all: ALL, raw: RAW }
/** What a row of a table is looked at with, before it is known to be one. */
const VERBATIM: SpanGrammar = { outermost: byCode([code, html]), all: ALL, raw: RAW }

function byCode(constructs: readonly SpanConstruct[]): SpanGrammar['all'] {
  return Array.from({ length: 128 }, (_, number) => {
    const character = String.fromCharCode(number)
    const own = constructs.filter(({ starts }) => starts.includes(character))
    return own.length > 0 ? own : undefined
  })
}

/**
 * @param isGfm whether GFM's own syntax holds in the text
 * @param breaksLast whether its last line feed may break the line
 * @returns its spans, as nodes
 */
export function parseSpans(
  doc: Document,
  text: InlineText,
  isGfm: boolean,
  breaksLast = false,
): PhrasingContent[] {
  return new Spans(doc, text, GRAMMAR, makeText).readAll(isGfm, breaksLast)
}

/** @returns the text that is in no element of HTML, and code, as nodes */
export function readVerbatim(doc: Document, text: InlineText): (Text | Html | InlineCode)[] {
  const { length } = doc.warnings
  const makeText = (_: Spans, value: string): Text[] => [{ type: 'text', value }]
  const nodes = new Spans(doc, text, VERBATIM, makeText).readAll()
  // They are warned of when the text is read.
  doc.warnings.length = length
  return nodes.flatMap((node) =>
    node.type === 'text' || node.type === 'html' || node.type === 'inlineCode' ? [node] : [],
  )
}
