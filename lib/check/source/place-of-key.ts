import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Place } from '../problem'
import type { Source } from './source'

/**
 * @param path keys and indexes from the root of the front matter, e.g. `['files', 0, 'nom']`
 * @returns the place of that value, or of the nearest thing above it that is written; line 1 when
 *   nothing is
 */
export function placeOfKey(source: Source, path: readonly PropertyKey[]): Place {
  const offset = nearestOffset(source.yaml, path)
  return offset === undefined ? { line: 1, column: 1 } : source.placeAt(offset)
}

function nearestOffset(
  yaml: Document.Parsed | undefined,
  path: readonly PropertyKey[],
): number | undefined {
  let node = yaml?.contents as Node | null | undefined
  let offset: number | undefined
  for (const step of path) {
    const found: Node | null | undefined = childOf(node, step)
    if (!found) break
    node = found
    offset = found.range?.[0] ?? offset
  }
  return offset
}

/** The value under a key or index; the key itself where its value is empty. */
function childOf(node: Node | null | undefined, step: PropertyKey): Node | null | undefined {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined
  if (!isMap(node)) return undefined
  const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === step)
  if (!pair) return undefined
  const value = pair.value as Node | null
  return isScalar(value) && value.source === '' ? (pair.key as Node) : (value ?? (pair.key as Node))
}
