import { isHash, isList, keysOf, type Value } from '@/lib/jekyll'
import type { OpenedText } from './open'
import type { Step } from './plan'
import {
  type FieldPath,
  type FieldValue,
  isFieldList,
  isFieldMap,
  sameValue,
  unixLines,
} from './value'

/**
 * Reads a file again after a step.
 *
 * @returns whether it now says what the step asked for, and everything else as before
 */
export function holds(before: OpenedText, after: OpenedText, step: Step, isDate: boolean): boolean {
  if (!after.isReadable || after.problems.length > before.problems.length) return false
  if (after.text.slice(after.bodyStart) !== before.text.slice(before.bodyStart)) return false
  const spelled = after.frontMatter.spelled(step.path)
  return agrees(before.frontMatter.data, after.frontMatter.data, step.path, step, {
    isDate,
    spelled,
  })
}

interface Expected {
  readonly isDate: boolean
  readonly spelled: string | undefined
}

function agrees(
  before: Value | undefined,
  after: Value | undefined,
  path: FieldPath,
  step: Step,
  expected: Expected,
): boolean {
  const [at, ...rest] = path
  if (at === undefined) return step.kind === 'remove' || says(after, step.value, before, expected)
  if (isList(before) && isList(after)) {
    const index = Number(at)
    if (rest.length > 0 || step.kind === 'replace') {
      return (
        before.length === after.length &&
        before.every((item, place) =>
          place === index
            ? agrees(item, after[place], rest, step, expected)
            : sameValue(item, after[place]),
        )
      )
    }
    const removed = step.kind === 'remove' ? 1 : 0
    const added = 1 - removed
    return (
      after.length === before.length + added - removed &&
      before.slice(0, index).every((item, place) => sameValue(item, after[place])) &&
      before
        .slice(index + removed)
        .every((item, place) => sameValue(item, after[index + added + place])) &&
      (added === 0 || agrees(undefined, after[index], [], step, expected))
    )
  }
  if (!isHash(before) || !isHash(after)) return false
  const key = String(at)
  const others = (hash: { readonly [key: string]: Value }) =>
    keysOf(hash).filter((each) => each !== key)
  const isGone = rest.length === 0 && step.kind === 'remove'
  return (
    others(before).length === others(after).length &&
    others(before).every(
      (each) => Object.hasOwn(after, each) && sameValue(before[each], after[each]),
    ) &&
    (isGone
      ? !Object.hasOwn(after, key)
      : Object.hasOwn(after, key) && agrees(before[key], after[key], rest, step, expected))
  )
}

/** Whether a value reads as what was to be written. */
function says(
  after: Value | undefined,
  value: FieldValue,
  before: Value | undefined,
  { isDate, spelled }: Expected,
): boolean {
  if (isFieldList(value)) {
    const inner = { isDate: false, spelled: undefined }
    return (
      isList(after) &&
      after.length === value.length &&
      value.every((item, at) => says(after[at], item, undefined, inner))
    )
  }
  if (isFieldMap(value)) {
    if (!isHash(after)) return false
    const keys = Object.keys(value)
    const inner = { isDate: false, spelled: undefined }
    return (
      keysOf(after).length === keys.length &&
      keys.every(
        (key) =>
          Object.hasOwn(after, key) && says(after[key], value[key] ?? null, undefined, inner),
      )
    )
  }
  if (typeof value === 'number') return String(after) === String(value) && typeof after !== 'string'
  if (typeof value !== 'string') return after === value
  if (typeof after === 'string') return unixLines(after) === value
  // A date or a number that was one stays one, whatever it says now.
  const mayBeRead =
    isDate ||
    !(
      before === undefined ||
      before === null ||
      typeof before === 'string' ||
      typeof before === 'boolean'
    )
  return (mayBeRead && after !== null && typeof after === 'object') ||
    (mayBeRead && typeof after === 'number')
    ? spelled === value
    : false
}
