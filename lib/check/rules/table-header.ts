import { elementsIn, type PageElement } from '../markdown/nodes'
import type { Rule } from '../rule'

/**
 * Tables without a header (RGAA 5.6, 5.7): nothing says what a cell is about.
 *
 *     | Lundi | 9 h |
 *     ^
 */
export const tableHeader: Rule = {
  name: 'table-header',
  severity: 'warning',
  *check({ parts }) {
    for (const element of parts.flatMap(({ elements }) => elements)) {
      if (element.tag !== 'table' || hasHeader(element)) continue
      const role = element.attributes.get('role')
      if (role === 'presentation' || role === 'none') continue
      yield {
        ...element.place,
        message: 'Ce tableau n’a pas d’en-tête : rien ne dit ce que contiennent ses colonnes.',
        advice:
          'Nommez-les sur la première ligne, puis ajoutez une ligne « |---|---| » (en HTML, des cellules <th>).',
      }
    }
  },
}

function hasHeader({ node }: PageElement): boolean {
  return elementsIn(node).some(
    ({ tag, attributes }) => tag === 'th' || /^(?:col|row)/.test(attributes.get('role') ?? ''),
  )
}
