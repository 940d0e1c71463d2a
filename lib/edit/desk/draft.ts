import { checkedText, fixText, type Problem } from '@/lib/check'
import type { Document, Page, Settings } from '@/lib/site'
import { formFields } from '../form/fields'
import { fitsField } from '../form/shape'
import { changeText } from '../text/change'
import { type OpenedText, openText } from '../text/open'
import type { FieldChange, FieldMap } from '../text/value'

/** A text as somebody writes it. */
export interface Draft {
  readonly file: string
  /** The whole file as it was after the last change. */
  readonly text: string
  readonly fields?: readonly FieldChange[] | undefined
  readonly body?: string | undefined
  /** The problem to correct, among those that were last reported. */
  readonly fix?: Pick<Problem, 'line' | 'column' | 'rule'> | undefined
}

/** What became of a draft. */
export interface LookedAt {
  /** The whole file, with the changes. */
  readonly text: string
  readonly isReadable: boolean
  readonly fields: FieldMap
  /** Keys that the form has no field for, as they are written. */
  readonly others: readonly { readonly key: string; readonly written: string }[]
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
  /** What the site makes of it; `undefined` when it cannot be read. */
  readonly page: Document | Page | undefined
}

/**
 * Changes a draft, and looks at it as the site and its check would if it were saved.
 *
 * @param settings of the folder
 * @throws EditRefused when a value cannot be changed
 */
export function lookAt(draft: Draft, settings: Settings): LookedAt {
  const { file, fix } = draft
  const changed = changeText(draft.text, draft)
  const known =
    fix && seen(file, changed, settings).problems.filter((problem) => isSame(problem, fix))
  const text = known ? fixText(changed, known) : changed
  const opened = openText(text)
  const { problems, text: page } = seen(file, text, settings)
  return {
    text,
    isReadable: opened.isReadable,
    fields: opened.fields,
    others: othersOf(opened),
    body: opened.body,
    bodyLine: text.slice(0, opened.bodyStart).split('\n').length,
    problems,
    page,
  }
}

function othersOf({ text, written, fields }: OpenedText): LookedAt['others'] {
  return (written?.entries ?? []).flatMap(({ key, start, after, value }) => {
    const field = formFields.find((each) => each.key === key)
    if (key === undefined || (field && fitsField(field.kind, fields[key]))) return []
    return [{ key, written: text.slice(start, Math.max(after, value.end)) }]
  })
}

/** The draft, as the site and its check see it in the place of the file. */
function seen(file: string, text: string, settings: Settings) {
  const drafts = new Map([...(settings.drafts ?? []), [file, text] as const])
  return checkedText(file, { ...settings, drafts, everything: true })
}

function isSame(problem: Problem, { line, column, rule }: NonNullable<Draft['fix']>): boolean {
  return problem.line === line && problem.column === column && problem.rule === rule
}
