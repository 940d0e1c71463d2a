import { applyEdits } from '@/lib/text-edit'
import { bodyEdits } from './body'
import { stepCandidates } from './candidates'
import { holds } from './holds'
import { type OpenedText, openText } from './open'
import { planOf, type Step } from './plan'
import {
  type FieldChange,
  type FieldPath,
  type FieldValue,
  fieldAt,
  isFieldList,
  isFieldMap,
  mapOf,
} from './value'

/** Thrown when a value cannot be written without touching others: its message is for the editor. */
export class EditRefused extends Error {
  /** @param path the value that cannot be changed */
  constructor(readonly path: FieldPath) {
    super(
      `La clé « ${path.join(' › ')} » est écrite d’une façon qui ne se change pas ici sans toucher au reste : modifiez-la dans le fichier entier.`,
    )
    this.name = 'EditRefused'
  }
}

/** What is to change in a file. */
export interface TextChange {
  readonly fields?: readonly FieldChange[] | undefined
  /** The new body, as a field of a browser gives it. */
  readonly body?: string | undefined
}

/**
 * Changes a file. Every byte outside the values that change stays as it was; a new value takes the style
 * of the old; and reading the file again as Jekyll does gives the new values, the others unchanged.
 *
 * @param text the whole file
 * @throws EditRefused when a value cannot be changed alone
 */
export function changeText(text: string, { fields = [], body }: TextChange): string {
  let opened = openText(text)
  for (const change of fields) opened = changeField(opened, change)
  return body === undefined ? opened.text : applyEdits(opened.text, bodyEdits(opened, body))
}

function changeField(opened: OpenedText, change: FieldChange): OpenedText {
  const { path, value, isDate = false } = change
  if (!opened.isReadable || path.length === 0) throw new EditRefused(path)
  const parents = path.slice(0, -1)
  const missing = parents.findIndex(
    (_, at) => fieldAt(opened.fields, path.slice(0, at + 1)) === undefined,
  )
  if (missing >= 0) throw new EditRefused(path)
  let changed = opened
  for (const step of planOf(fieldAt(opened.fields, path), value, path)) {
    const next = takeStep(changed, step, isDate)
    if (!next) return changeWhole(opened, path, value)
    changed = next
  }
  return changed
}

/** What cannot be changed piece by piece is written anew, from its key on. */
function changeWhole(
  opened: OpenedText,
  path: FieldPath,
  value: FieldValue | undefined,
): OpenedText {
  const [key = ''] = path
  const before = fieldAt(opened.fields, [key])
  const after = path.length === 1 ? value : withValue(before ?? null, path.slice(1), value)
  const step: Step =
    after === undefined
      ? { kind: 'remove', path: [key] }
      : { kind: before === undefined ? 'add-key' : 'replace', path: [key], value: after }
  const changed = takeStep(opened, step, false)
  if (!changed) throw new EditRefused(path)
  return changed
}

function withValue(root: FieldValue, path: FieldPath, value: FieldValue | undefined): FieldValue {
  const [step, ...rest] = path
  const changed =
    rest.length === 0 ? value : withValue(fieldAt(root, [step ?? '']) ?? null, rest, value)
  if (isFieldList(root)) {
    const at = Number(step)
    return changed === undefined ? root.toSpliced(at, 1) : root.toSpliced(at, 1, changed)
  }
  if (!isFieldMap(root)) return root
  const entries = Object.entries(root).filter(([key]) => key !== step)
  return mapOf(changed === undefined ? entries : [...entries, [String(step), changed]])
}

/** The first way of writing it that reads back as it should. */
function takeStep(opened: OpenedText, step: Step, isDate: boolean): OpenedText | undefined {
  for (const edit of stepCandidates(opened, step, isDate)) {
    const text = opened.newline === '\n' ? edit.text : edit.text.replaceAll('\n', opened.newline)
    const once = openText(applyEdits(opened.text, [{ ...edit, text }]))
    const changed = isThere(once, step) ? takeStep(once, step, isDate) : once
    if (changed && holds(opened, changed, step, isDate)) return changed
  }
  return undefined
}

/** Whether a key that shall go was written twice: the other one would count now. */
function isThere(opened: OpenedText, { kind, path }: Step): boolean {
  return (
    kind === 'remove' &&
    typeof path.at(-1) === 'string' &&
    fieldAt(opened.fields, path) !== undefined
  )
}
