import type { Finding } from '../../finding'
import type { Source } from '../../source/source'
import { closingLine } from './written-values'

/** Lines that begin with a tab: YAML only knows spaces there. */
export function tabs(source: Source): Finding[] {
  return source.lines.slice(1, closingLine(source) - 1).flatMap((text, index) => {
    const column = /^[ -]*\t/.exec(text)?.[0].length
    if (column === undefined) return []
    return [
      {
        line: index + 2,
        column,
        message: 'Cette ligne commence par une tabulation.',
        advice: 'Remplacez la tabulation par deux espaces.',
        fix: { was: '\t', text: '  ' },
      },
    ]
  })
}
