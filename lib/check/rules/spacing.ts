import { linesOf } from '../markdown/lines'
import type { Rule } from '../rule'

/** Two or more in a row, or one alone in a paragraph. */
const spaces =
  /(?:(?:&nbsp;|&#160;|&emsp;|&ensp;|\u00a0)[ \t]*){3,}|^[ \t]*(?:<p>)?(?:(?:&nbsp;|&#160;)[ \t]*)+(?:<\/p>)?[ \t]*$|^[ \t]*<p>\s*<\/p>[ \t]*$|(?:<br ?\/?>\s*){2,}/i

/**
 * Spaces and line breaks that stand for a margin:
 *
 *     &nbsp;
 *     ^
 */
export const spacing: Rule = {
  name: 'spacing',
  severity: 'warning',
  *check({ parts }) {
    for (const part of parts) {
      for (const { text, offset, inCode } of linesOf(part)) {
        // Within a table, only spaces can fill a cell.
        const found = inCode || text.includes('|') ? null : spaces.exec(text)
        if (!found) continue
        yield {
          ...part.placeOf(offset + found.index + found[0].search(/\S|\u00a0/)),
          message: 'Des espaces ou des sauts de ligne servent ici à écarter le texte.',
          advice:
            'Retirez-les : le site espace lui-même les paragraphes, les images et les titres.',
        }
      }
    }
  },
}
