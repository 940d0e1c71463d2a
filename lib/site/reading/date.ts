import { problemIn } from '../finding'
import { placeOfKey } from '../place-of-key'
import type { Problem } from '../problem'
import type { Source } from '../source'

const example = 'date: 2019-03-01 10:47:00 +01:00'

/**
 * An article that has no date, or one that cannot be: it would have no place in the listing.
 *
 * @param written what stands for its date; `undefined` when nothing does
 */
export function checkDate(source: Source, written: string | undefined): Problem[] {
  const place = placeOfKey(source, ['date'])
  if (written === undefined) {
    // A `date` of another shape than a text is told by the schema.
    if (source.data.date != null) return []
    return [
      problemIn(source, 'date', 'error', {
        ...place,
        message: 'La date manque.',
        advice: `Ajoutez une ligne comme « ${example} » entre les deux lignes « --- ».`,
      }),
    ]
  }
  return [
    problemIn(source, 'date', 'error', {
      ...place,
      message: `La date « ${written} » n’existe pas, ou n’est pas écrite comme une date.`,
      advice: `Écrivez l’année, le mois et le jour, puis l’heure si vous le voulez : « ${example} » ou « date: 2019-03-01 ».`,
    }),
  ]
}
