import { type FieldPath, type FieldValue, isFieldList, isFieldMap, sameField } from './value'

/** One change that touches one place of a front matter. */
export type Step =
  | { readonly kind: 'replace'; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: 'add-key'; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: 'add-item'; readonly path: FieldPath; readonly value: FieldValue }
  | { readonly kind: 'remove'; readonly path: FieldPath }

/**
 * The smallest changes that lead from one value to another.
 *
 * @param before `undefined` where there is nothing
 * @param after `undefined` where there shall be nothing
 * @param path of both; its last step is a key, or the place in a list
 * @returns in an order in which each finds the places that the ones before left it
 */
export function planOf(
  before: FieldValue | undefined,
  after: FieldValue | undefined,
  path: FieldPath,
): Step[] {
  if (sameField(before, after)) return []
  if (after === undefined) return [{ kind: 'remove', path }]
  if (before === undefined) {
    const kind = typeof path.at(-1) === 'number' ? 'add-item' : 'add-key'
    return [{ kind, path, value: after }]
  }
  if (isFieldMap(before) && isFieldMap(after) && Object.keys(before).length > 0) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    // What comes first, so that a map is not emptied on the way.
    const steps = keys.flatMap((key) => planOf(own(before, key), own(after, key), [...path, key]))
    return [
      ...steps.filter(({ kind }) => kind !== 'remove'),
      ...steps.filter(({ kind }) => kind === 'remove'),
    ]
  }
  if (isFieldList(before) && isFieldList(after) && before.length > 0 && after.length > 0) {
    return planOfList(before, after, path)
  }
  return [{ kind: 'replace', path, value: after }]
}

function own(map: { readonly [key: string]: FieldValue }, key: string): FieldValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** Entries that stay at the beginning and at the end stay; those between change, come or go. */
function planOfList(
  before: readonly FieldValue[],
  after: readonly FieldValue[],
  path: FieldPath,
): Step[] {
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && sameField(before[first], after[first])) first++
  let last = 0
  while (last < shorter - first && sameField(before.at(-1 - last), after.at(-1 - last))) last++
  const changed = shorter - first - last
  const steps: Step[] = []
  for (let at = first; at < first + changed; at++) {
    steps.push(...planOf(before[at], after[at], [...path, at]))
  }
  for (let at = first + changed; at < after.length - last; at++) {
    steps.push({ kind: 'add-item', path: [...path, at], value: after[at] ?? null })
  }
  for (let at = before.length - last - 1; at >= first + changed; at--) {
    steps.push({ kind: 'remove', path: [...path, at] })
  }
  return steps
}
