import { linesOf } from '../markdown/lines'
import type { Rule } from '../rule'

/**
 * Lines of a blockquote that hold nothing, after its text:
 *
 *     > Un encadré.
 *     >
 *     ^
 */
export const trailingQuote: Rule = {
  name: 'trailing-quote',
  severity: 'warning',
  *check({ parts }) {
    for (const part of parts) {
      let firstEmpty: number | undefined
      let empty = ''
      let quoted = false
      for (const { text, offset, inCode } of [...linesOf(part), endOfText]) {
        const isQuote = !inCode && /^ {0,3}>/.test(text)
        if (isQuote && /^[ >\t]*$/.test(text)) {
          firstEmpty ??= quoted ? offset : undefined
          empty += `${text}\n`
        } else {
          if (firstEmpty !== undefined && !isQuote) {
            yield {
              ...part.placeOf(firstEmpty),
              message: 'L’encadré ou la citation finit par une ligne vide.',
              advice: 'Retirez les « > » seuls de la fin.',
              fix: { was: empty, text: '' },
            }
          }
          firstEmpty = undefined
          empty = ''
        }
        quoted = isQuote
      }
    }
  },
}

const endOfText = { text: '', offset: 0, inCode: false }
