import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { isKnownKey, knownKeys } from '@/lib/site/schema'
import { fileKeys } from '@/lib/site/schema/files'
import { imageKeys } from '@/lib/site/schema/images'
import type { Finding } from '../finding'
import { nearest } from '../nearest'
import type { Rule } from '../rule'
import type { Source } from '../source/source'

/**
 * A key that nobody knows does nothing:
 *
 *     chapeau: Deux phrases.
 *     ^
 */
export const unknownKey: Rule = {
  name: 'unknown-key',
  severity: 'warning',
  *check({ source }) {
    if (!isMap(source.yaml?.contents)) return
    yield* unknownIn(source, source.yaml.contents, isKnownKey, knownKeys)
    for (const [list, keys] of lists) {
      const entries = source.yaml.get(list, true)
      for (const entry of isSeq(entries) ? entries.items : [entries]) {
        if (isMap(entry)) yield* unknownIn(source, entry, (key) => keys.includes(key), keys)
      }
    }
  },
}

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['une-ou-diaporama', imageKeys],
  ['files', fileKeys],
]

function* unknownIn(
  source: Source,
  map: YAMLMap,
  isKnown: (key: string) => boolean,
  known: readonly string[],
): Iterable<Finding> {
  for (const { key } of map.items) {
    if (!isScalar(key) || isKnown(String(key.value))) continue
    const near = nearest(String(key.value), known)
    yield {
      ...source.placeAt((key as Scalar).range?.[0] ?? 0),
      message: `La clé « ${key.value} » n’existe pas : elle est sans effet.`,
      advice: near === undefined ? 'Retirez-la.' : `Vouliez-vous écrire « ${near}: » ?`,
    }
  }
}
