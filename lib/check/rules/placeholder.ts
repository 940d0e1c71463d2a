import type { Rule } from '../rule'

/** Texts that were to be replaced. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/gu, 'Écrivez ce qui manque, ou retirez la note.'],
  // What `npm run new` leaves.
  [/Écrivez ici le texte de l['’]article/g, 'Écrivez-le.'],
  [/\blorem ipsum\b/gi, 'Remplacez-le par le vrai texte.'],
  [/(?<!\p{L})(?:\[à compléter\]|\(à compléter\)|xxxx+)(?!\p{L})/giu, 'Complétez le texte.'],
]

/**
 * What stands for a text that nobody has written:
 *
 *     Lorem ipsum dolor sit amet.
 *     ^
 */
export const placeholder: Rule = {
  name: 'placeholder',
  severity: 'error',
  *check({ parts }) {
    for (const { texts, placeOf } of parts) {
      for (const { raw, offset } of texts) {
        for (const [pattern, advice] of patterns) {
          for (const { index, 0: written } of raw.matchAll(pattern)) {
            yield {
              ...placeOf(offset + index),
              message: `« ${written} » tient lieu d’un texte qui n’est pas écrit.`,
              advice,
            }
          }
        }
      }
    }
  },
}
