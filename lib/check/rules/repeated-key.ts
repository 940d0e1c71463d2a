import { isScalar, type Scalar, visit, type YAMLMap } from 'yaml'
import type { Finding } from '../finding'
import type { Rule } from '../rule'
import type { Source } from '../source/source'

/**
 * Of two keys with one name, only the last one counts:
 *
 *     auteur: Camille
 *     auteur: Claude
 *     ^
 */
export const repeatedKey: Rule = {
  name: 'repeated-key',
  severity: 'error',
  check({ source }) {
    const findings: Finding[] = []
    if (source.yaml) {
      visit(source.yaml, { Map: (_, map) => void findings.push(...repeatedIn(source, map)) })
    }
    return findings
  },
}

function repeatedIn(source: Source, map: YAMLMap): Finding[] {
  const seen = new Map<string, number>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    const place = source.placeAt((key as Scalar).range?.[0] ?? 0)
    const before = seen.get(name)
    seen.set(name, place.line)
    if (before === undefined) return []
    return [
      {
        ...place,
        message: `La clé « ${name} » est déjà à la ligne ${before}, dont la valeur est perdue.`,
        advice: 'Gardez une seule des deux lignes.',
      },
    ]
  })
}
