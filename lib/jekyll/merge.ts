import { entriesOf, type Hash, hashOf, isHash, type Value } from './values'

/**
 * As Jekyll merges front matter over defaults and one configuration over another: hashes are merged
 * key by key, whatever else replaces, and nothing (`key:` without a value) leaves what was there.
 *
 * @param below what counts where `above` says nothing
 * @param above what wins
 */
export function mergeHashes(below: Hash, above: Hash): Hash {
  const merged = entriesOf(above).map(([key, value]): [string, Value] => {
    const old = below[key]
    if (old === undefined) return [key, value]
    if (value === null) return [key, old]
    return [key, isHash(old) && isHash(value) ? mergeHashes(old, value) : value]
  })
  return hashOf([...entriesOf(below), ...merged])
}
