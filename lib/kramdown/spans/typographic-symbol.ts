/*
 * -- --- ... << >>
 */
import type { SpanConstruct } from './spans'

export const typographicSymbol: SpanConstruct = {
  name: 'typographicSymbol',
  starts: '-.<>',
  parse(spans) {
    const { text, pos } = spans
    switch (text.charCodeAt(pos)) {
      case 45:
        if (text.charCodeAt(pos + 1) !== 45) return false
        if (text.charCodeAt(pos + 2) === 45) spans.addSymbol('—', pos + 3)
        else spans.addSymbol('–', pos + 2)
        return true
      case 46:
        if (!text.startsWith('...', pos)) return false
        spans.addSymbol('…', pos + 3)
        return true
      case 60:
        if (text.charCodeAt(pos + 1) !== 60) return false
        if (text.charCodeAt(pos + 2) === 32) spans.addSymbol('«\u00A0', pos + 3)
        else spans.addSymbol('«', pos + 2)
        return true
      default:
        if (text.charCodeAt(pos + 1) !== 62) return false
        if (spans.plainBefore === ' ') spans.addSymbol('\u00A0»', pos + 2, pos - 1)
        else spans.addSymbol('»', pos + 2)
        return true
    }
  },
}
