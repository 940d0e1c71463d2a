/*
 * -- --- ... << >>
 */
import { defaultOptions, type TypographicSymbols } from '../options'
import type { SpanConstruct, Spans } from './spans'

export const typographicSymbol: SpanConstruct = {
  name: 'typographicSymbol',
  starts: '-.<>',
  parse(spans) {
    const { text, pos } = spans
    if (spans.doc.options.gfmQuirks.has('no_auto_typographic')) return false
    switch (text.charCodeAt(pos)) {
      case 45:
        if (text.charCodeAt(pos + 1) !== 45) return false
        if (text.charCodeAt(pos + 2) === 45) add(spans, 'mdash', pos + 3)
        else add(spans, 'ndash', pos + 2)
        return true
      case 46:
        if (!text.startsWith('...', pos)) return false
        add(spans, 'hellip', pos + 3)
        return true
      case 60:
        if (text.charCodeAt(pos + 1) !== 60) return false
        if (text.charCodeAt(pos + 2) === 32) add(spans, 'laquoSpace', pos + 3)
        else add(spans, 'laquo', pos + 2)
        return true
      default:
        if (text.charCodeAt(pos + 1) !== 62) return false
        if (spans.plainBefore === ' ') add(spans, 'raquoSpace', pos + 2, pos - 1)
        else add(spans, 'raquo', pos + 2)
        return true
    }
  },
}

const USUAL = defaultOptions().typographicSymbols

/** Ids are made without symbols: one that could stay in them is a text of its own. */
function add(spans: Spans, name: keyof TypographicSymbols, end: number, from = spans.pos): void {
  const value = spans.doc.options.typographicSymbols[name]
  if (value === USUAL[name] || value === '') spans.addSymbol(value, end, from)
  else {
    spans.addNode(
      spans.place({ type: 'text', value, data: { isSymbol: true } }, from, end),
      from,
      end,
    )
    spans.symbolEnd = end
  }
}
