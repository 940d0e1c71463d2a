/*
 * -- --- ... << >>
 */
import type { SpanConstruct } from './spans'

export const typographicSymbol: SpanConstruct = {
  name: 'typographicSymbol',
  starts: '-.<>',
  parse(spans) {
    const { text, pos } = spans
    const { gfmQuirks, typographicSymbols: symbols } = spans.doc.options
    if (gfmQuirks.has('no_auto_typographic')) return false
    switch (text.charCodeAt(pos)) {
      case 45:
        if (text.charCodeAt(pos + 1) !== 45) return false
        if (text.charCodeAt(pos + 2) === 45) spans.addSymbol(symbols.mdash, pos + 3)
        else spans.addSymbol(symbols.ndash, pos + 2)
        return true
      case 46:
        if (!text.startsWith('...', pos)) return false
        spans.addSymbol(symbols.hellip, pos + 3)
        return true
      case 60:
        if (text.charCodeAt(pos + 1) !== 60) return false
        if (text.charCodeAt(pos + 2) === 32) spans.addSymbol(symbols.laquoSpace, pos + 3)
        else spans.addSymbol(symbols.laquo, pos + 2)
        return true
      default:
        if (text.charCodeAt(pos + 1) !== 62) return false
        if (spans.plainBefore === ' ') spans.addSymbol(symbols.raquoSpace, pos + 2, pos - 1)
        else spans.addSymbol(symbols.raquo, pos + 2)
        return true
    }
  },
}
