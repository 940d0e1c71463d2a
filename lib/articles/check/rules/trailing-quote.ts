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
    for (const { text, elements, placeOf } of parts) {
      const codes = elements.filter(({ tag }) => tag === 'pre').map(({ node }) => node.position)
      for (const { index } of text.matchAll(
        /(?<=(?:^|\n) {0,3}>.*\n)(?:[ >]*>[ \t]*(?:\n|$))+(?! {0,3}>)/g,
      )) {
        const inCode = codes.some(
          (code) => (code?.start.offset ?? 0) <= index && index < (code?.end.offset ?? 0),
        )
        if (inCode) continue
        yield {
          ...placeOf(index),
          message: 'L’encadré ou la citation finit par une ligne vide.',
          advice: 'Retirez les « > » seuls de la fin.',
        }
      }
    }
  },
}
