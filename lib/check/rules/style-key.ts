import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/** `style: |- …`, a block of CSS for one article, comes from another site and is not applied. */
export const styleKey: Rule = {
  name: 'style-key',
  severity: 'warning',
  *check({ source }) {
    if (source.data.style == null) return
    yield {
      ...placeOfKey(source, ['style']),
      message: 'La clé « style » n’est pas appliquée : l’article prend l’apparence du site.',
      advice: 'Retirez-la ; un encadré ou un bouton a déjà son style.',
    }
  },
}
