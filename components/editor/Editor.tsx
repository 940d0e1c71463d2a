'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DeskContents, FormField, LookedAtText } from '@/lib/edit'
import { ButtonLink } from '../Button'
import { editorPath, signInPath } from './addresses'
import { ApiError, api } from './api'
import { KeptChoice } from './KeptChoice'
import { adoptDraft, type FoundDraft, forget, keptDrafts } from './kept'
import { Repository } from './Repository'
import { TextEditor } from './TextEditor'
import { TextList } from './TextList'

/** A text that is open, and what the browser kept of it. */
interface OpenedText {
  readonly file: string
  readonly base: string | null
  readonly looked: LookedAtText
  readonly kept: readonly FoundDraft[]
  readonly isSaved: boolean
}

/** The whole of the editor: the list of texts, or the one that the address names. */
export function Editor({
  fields,
  refusals,
  isRemote,
}: {
  fields: readonly FormField[]
  /** What is said to who comes back from the host and is not let in, by the reason in the address. */
  refusals: Readonly<Record<string, string>>
  /** Whether texts go to a repository, and somebody has to sign in. */
  isRemote: boolean
}) {
  const [contents, setContents] = useState<DeskContents>()
  const [opened, setOpened] = useState<OpenedText>()
  const [message, setMessage] = useState('')
  const [isStranger, setStranger] = useState(false)

  const report = useCallback(
    (error: unknown) => {
      const isUnknown = error instanceof ApiError && error.status === 401
      const reason = new URL(window.location.href).searchParams.get('refus') ?? ''
      const refusal = isUnknown && Object.hasOwn(refusals, reason) ? refusals[reason] : undefined
      setMessage(refusal ?? (error instanceof Error ? error.message : 'Quelque chose a échoué.'))
      setStranger(isUnknown)
    },
    [refusals],
  )

  const resume = useCallback(async (file: string, draft: FoundDraft) => {
    const looked = await api.look(draft.change)
    adoptDraft(draft)
    setOpened({ file, base: draft.base, looked, kept: [], isSaved: false })
  }, [])

  const load = useCallback(async () => {
    setMessage('')
    const file = new URL(window.location.href).searchParams.get('fichier')
    setContents(await api.contents())
    if (file === null) return setOpened(undefined)
    const kept = keptDrafts(file)
    try {
      const { base, ...looked } = await api.open(file)
      const differing = kept.filter((draft) => saysMore(draft, base))
      setOpened({ file, base, looked, kept: differing, isSaved: true })
    } catch (error) {
      // A new text that was never saved is in this browser only.
      const [draft] = kept
      if (!draft || !(error instanceof ApiError && error.status === 404)) throw error
      await resume(file, { ...draft, base: null })
    }
  }, [resume])

  useEffect(() => {
    const show = () => void load().catch(report)
    show()
    window.addEventListener('popstate', show)
    return () => window.removeEventListener('popstate', show)
  }, [load, report])

  const go = (file: string | undefined) => {
    window.history.pushState(null, '', editorPath(file))
    setOpened(undefined)
    void load().catch(report)
  }

  const begin = async (title: string, section: string | undefined) => {
    const { file, text } = await api.begin(title, section)
    const looked = await api.look({ file, text })
    window.history.pushState(null, '', editorPath(file))
    setOpened({ file, base: null, looked, kept: [], isSaved: false })
  }

  const forgetKept = (text: OpenedText) => {
    for (const { key } of text.kept) forget(key)
    setOpened({ ...text, kept: [] })
  }

  return (
    <>
      {message && (
        <p className="ed-message" role="alert">
          {message}
        </p>
      )}
      {isStranger && (
        <p>
          <ButtonLink href={signInPath}>Se connecter avec GitHub</ButtonLink>
        </p>
      )}
      {isRemote && contents && <Repository />}
      {opened && opened.kept.length > 0 && (
        <KeptChoice
          drafts={opened.kept}
          onResume={(draft) => void resume(opened.file, draft).catch(report)}
          onForget={() => forgetKept(opened)}
        />
      )}
      {opened?.kept.length === 0 && (
        <TextEditor
          key={`${opened.file} ${opened.base}`}
          first={opened}
          fields={fields}
          themes={contents?.themes ?? []}
          categories={contents?.categories ?? []}
          onLeave={go}
        />
      )}
      {!opened && contents && <TextList contents={contents} onOpen={go} onBegin={begin} />}
      {!opened && !contents && !message && <p role="status">Lecture du dossier …</p>}
    </>
  )
}

/** What is kept and says no more than the file is of no use. */
function saysMore({ change: { text, fields = [], body } }: FoundDraft, base: string): boolean {
  return text !== base || fields.length > 0 || body !== undefined
}
