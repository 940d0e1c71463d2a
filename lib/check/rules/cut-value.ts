import { isMap, isScalar, type Scalar } from 'yaml'
import type { Rule } from '../rule'

/** Keys whose value is prose, in which a `#` begins no comment. */
const proseKeys = ['title', 'sous-titre', 'auteur', 'chapeau-text']

/**
 * In a value without quotes, ` #` begins a comment, which is not read:
 *
 *     title: Le sommet #FranceNum ouvre ses portes
 *                      ^
 */
export const cutValue: Rule = {
  name: 'cut-value',
  severity: 'error',
  *check({ source }) {
    if (!isMap(source.yaml?.contents)) return
    for (const key of proseKeys) {
      const value = source.yaml.get(key, true)
      if (!isScalar(value) || value.type !== 'PLAIN' || value.comment == null) continue
      const offset = source.yamlText.indexOf('#', (value as Scalar).range?.[1])
      const place = source.placeAt(offset)
      // A comment on a line of its own is one.
      if (/^\s*#/.test(source.lines[place.line - 1] ?? '')) continue
      yield {
        ...place,
        message:
          'Après une espace, « # » annonce une remarque : la suite de la ligne n’est pas lue.',
        advice:
          'Mettez toute la valeur entre apostrophes simples, en doublant celles qu’elle contient.',
      }
    }
  },
}
