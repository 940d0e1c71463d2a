'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DeskContents, FormField, LookedAtText } from '@/lib/edit'
import { ButtonLink } from '../Button'
import { editorPath, signInPath } from './addresses'
import { ApiError, api } from './api'
import { KeptChoice } from './KeptChoice'
import { forgetDraft, type KeptDraft, keptDraft } from './kept'
import { Repository } from './Repository'
import { TextEditor } from './TextEditor'
import { TextList } from './TextList'

/** A text that is open, and what the browser kept of it. */
interface OpenedText {
  readonly file: string
  readonly base: string | null
  readonly looked: LookedAtText
  readonly kept: KeptDraft | undefined
  readonly isSaved: boolean
}

/** The whole of the editor: the list of texts, or the one that the address names. */
export function Editor({
  fields,
  isRemote,
}: {
  fields: readonly FormField[]
  /** Whether texts go to a repository, and somebody has to sign in. */
  isRemote: boolean
}) {
  const [contents, setContents] = useState<DeskContents>()
  const [opened, setOpened] = useState<OpenedText>()
  const [message, setMessage] = useState('')
  const [isStranger, setStranger] = useState(false)

  const report = useCallback((error: unknown) => {
    setMessage(error instanceof Error ? error.message : 'Quelque chose a échoué.')
    setStranger(error instanceof ApiError && error.status === 401)
  }, [])

  const load = useCallback(async () => {
    setMessage('')
    const file = new URL(window.location.href).searchParams.get('fichier')
    setContents(await api.contents())
    if (file === null) return setOpened(undefined)
    const kept = keptDraft(file)
    try {
      const { base, ...looked } = await api.open(file)
      setOpened({ file, base, looked, kept: differing(kept, base), isSaved: true })
    } catch (error) {
      // A new text that was never saved is in this browser only.
      if (!kept) throw error
      setOpened({
        file,
        base: null,
        looked: await api.look(kept.change),
        kept: undefined,
        isSaved: false,
      })
    }
  }, [])

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

  const begin = async (title: string) => {
    const { file, text } = await api.begin(title)
    const looked = await api.look({ file, text })
    window.history.pushState(null, '', editorPath(file))
    setOpened({ file, base: null, looked, kept: undefined, isSaved: false })
  }

  const resume = async ({ file, kept }: OpenedText) => {
    if (!kept) return
    const looked = await api.look(kept.change)
    setOpened({ file, base: kept.base, looked, kept: undefined, isSaved: false })
  }

  const forget = (text: OpenedText) => {
    forgetDraft(text.file)
    setOpened({ ...text, kept: undefined })
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
      {opened?.kept && (
        <KeptChoice
          at={opened.kept.at}
          onResume={() => void resume(opened).catch(report)}
          onForget={() => forget(opened)}
        />
      )}
      {opened && !opened.kept && (
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
function differing(kept: KeptDraft | undefined, base: string): KeptDraft | undefined {
  if (!kept) return undefined
  const { text, fields = [], body } = kept.change
  return text === base && fields.length === 0 && body === undefined ? undefined : kept
}
