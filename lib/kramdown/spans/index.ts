import type { PhrasingContent } from 'mdast'
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
import { type SpanConstruct, Spans } from './spans'
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

const BY_CODE = Array.from({ length: 128 }, (_, code) => {
  const own = CONSTRUCTS.filter(({ starts }) => starts.includes(String.fromCharCode(code)))
  return own.length > 0 ? own : undefined
})

/**
 * @param isGfm whether GFM's own syntax holds in the text
 * @returns its spans, as nodes
 */
export function parseSpans(doc: Document, text: InlineText, isGfm: boolean): PhrasingContent[] {
  return new Spans(doc, text, BY_CODE, makeText).readAll(isGfm)
}
