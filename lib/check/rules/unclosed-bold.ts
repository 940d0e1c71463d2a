import type { Rule } from '../rule'

/**
 * Stars that remain in the text, since nothing closes or opens the bold:
 *
 *     Le guichet est **fermé le lundi.
 *                    ^
 */
export const unclosedBold: Rule = {
  name: 'unclosed-bold',
  severity: 'error',
  *check({ parts }) {
    for (const { texts, placeOf } of parts) {
      for (const { raw, value, offset } of texts) {
        if (!value.includes('**')) continue
        for (const { index } of raw.matchAll(/(?<![\\*])\*\*(?!\*)/g)) {
          yield {
            ...placeOf(offset + index),
            message: 'Le gras n’est pas fermé : ces deux astérisques se voient dans la page.',
            advice: 'Écrivez « **mots en gras** », sans espace à l’intérieur des astérisques.',
          }
        }
      }
    }
  },
}
