import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftChange, FieldChange, FieldMap, FieldValue, LookedAtText } from '@/lib/edit'
import { ApiError, api, type Conflict } from './api'
import { forgetDraft, keepDraft } from './kept'

/** How long a pause is, in milliseconds. */
const PAUSE = 150

/** A text that is being written. */
export interface DraftState {
  readonly file: string
  /** The file as it was opened; `null` for a new one. */
  readonly base: string | null
  /** What the server last made of it. */
  readonly looked: LookedAtText
  /** As typed, which the server may not have seen yet. */
  readonly fields: FieldMap
  readonly body: string
  readonly text: string
  readonly isSaved: boolean
  readonly isBusy: boolean
  readonly message: string
  /** Whether the session has ended: somebody has to sign in, beside the text that is kept. */
  readonly isStranger: boolean
  readonly conflict: Conflict | undefined
}

/** What is typed and not sent yet. */
interface Pending {
  fields: Map<string, FieldChange>
  body: string | undefined
  text: string | undefined
}

/**
 * Keeps a text as it is typed: in this browser at once, and on the server, which answers with the page
 * and its problems, at every pause. Only one question is open at a time.
 *
 * @param first the text as it was opened, or as it was kept
 */
export function useDraft(first: Pick<DraftState, 'file' | 'base' | 'looked' | 'isSaved'>) {
  const [state, setState] = useState<DraftState>({
    ...first,
    fields: first.looked.fields,
    body: first.looked.body,
    text: first.looked.text,
    isBusy: false,
    message: '',
    isStranger: false,
    conflict: undefined,
  })
  const latest = useRef(state)
  latest.current = state
  const pending = useRef<Pending>({ fields: new Map(), body: undefined, text: undefined })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<Promise<void>>(undefined)
  const isKept = useRef(true)

  const update = useCallback((part: Partial<DraftState>) => {
    latest.current = { ...latest.current, ...part }
    setState(latest.current)
  }, [])

  const changeOf = useCallback((): DraftChange => {
    const { fields, body, text } = pending.current
    return {
      file: latest.current.file,
      text: text ?? latest.current.looked.text,
      fields: [...fields.values()],
      body,
    }
  }, [])

  const keep = useCallback(() => {
    const { file, base } = latest.current
    isKept.current = keepDraft(file, { base, change: changeOf(), at: Date.now() })
    if (!isKept.current) {
      update({ message: 'Ce navigateur ne garde pas ce que vous écrivez : enregistrez souvent.' })
    }
  }, [changeOf, update])

  const ask = useCallback(
    async (fix?: DraftChange['fix']) => {
      await asking.current
      const sent = pending.current
      const change = { ...changeOf(), fix }
      pending.current = { fields: new Map(), body: undefined, text: undefined }
      const question = api.look(change).then(
        (looked) => {
          const isQuiet = pending.current.fields.size === 0 && pending.current.body === undefined
          // What the server made of a correction, or of the file as a whole, is new to the form.
          const isNew = isQuiet && (fix !== undefined || sent.text !== undefined)
          update({
            looked,
            message: '',
            isStranger: false,
            ...(pending.current.text === undefined ? { text: looked.text } : {}),
            ...(isNew ? { fields: looked.fields, body: looked.body } : {}),
          })
          keep()
        },
        (error: unknown) => {
          pending.current = {
            fields: new Map([...sent.fields, ...pending.current.fields]),
            body: pending.current.body ?? sent.body,
            text: pending.current.text ?? sent.text,
          }
          update({ message: messageOf(error), isStranger: isUnknown(error) })
        },
      )
      asking.current = question
      await question
    },
    [changeOf, keep, update],
  )

  const schedule = useCallback(() => {
    keep()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(), PAUSE)
  }, [ask, keep])

  useEffect(() => () => clearTimeout(timer.current), [])

  useEffect(() => {
    // Where the browser keeps nothing, it asks before the page is left.
    const hold = (event: BeforeUnloadEvent) => {
      if (!isKept.current && !latest.current.isSaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [])

  const setField = (key: string, value: FieldValue | undefined, isDate = false) => {
    const { [key]: _, ...others } = latest.current.fields
    pending.current.fields.set(key, { path: [key], value, isDate })
    update({
      fields: value === undefined ? others : { ...latest.current.fields, [key]: value },
      isSaved: false,
    })
    schedule()
  }

  const setBody = (body: string) => {
    pending.current.body = body
    update({ body, isSaved: false })
    schedule()
  }

  const setText = (text: string) => {
    pending.current.text = text
    update({ text, isSaved: false })
    schedule()
  }

  const fix = async (problem: NonNullable<DraftChange['fix']>) => {
    clearTimeout(timer.current)
    await ask(problem)
    update({ isSaved: false })
  }

  /** @returns whether it is saved */
  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current)
    update({ isBusy: true, message: '' })
    await ask()
    const { file, base, looked } = latest.current
    const { fields, body, text } = pending.current
    if (fields.size > 0 || body !== undefined || text !== undefined) {
      update({ isBusy: false })
      return false
    }
    try {
      const saved = await api.save(file, base, looked.text)
      update({ base: saved.base, isSaved: true, isBusy: false, message: 'Enregistré.' })
      forgetDraft(file)
      return true
    } catch (error) {
      const isConflict = error instanceof ApiError && error.status === 409
      const conflict = isConflict ? (error.facts as unknown as Conflict) : undefined
      update({
        ...{ isBusy: false, conflict, message: messageOf(error) },
        isStranger: isUnknown(error),
      })
      return false
    }
  }

  /** Goes on with another version of the file below. */
  const replace = (base: string | null, looked: LookedAtText) => {
    pending.current = { fields: new Map(), body: undefined, text: undefined }
    update({
      ...{ base, looked, fields: looked.fields, body: looked.body, text: looked.text },
      ...{ conflict: undefined, message: '', isSaved: looked.text === base },
    })
    keep()
  }

  return { state, setField, setBody, setText, fix, save, replace }
}

export type DraftControls = ReturnType<typeof useDraft>

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Quelque chose a échoué.'
}

function isUnknown(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}
