import { type FormEvent, useEffect, useState } from 'react'
import type { DeskContents, ListedText } from '@/lib/edit'
import { formatDay } from '@/lib/format'
import { Button } from '../Button'
import { editorPath } from './addresses'
import { api } from './api'
import { keptFiles } from './kept'

const states: Readonly<Record<ListedText['state'], string>> = {
  public: 'Publié',
  draft: 'Brouillon',
  scheduled: 'Programmé',
  error: 'Illisible',
}

/** What the check says of a text that can be read. */
const inError = 'En erreur'

type OnBegin = (title: string, section: string | undefined) => Promise<void>

/** Every text of the folder by section, one to begin, and those that this browser keeps. */
export function TextList({
  contents,
  onOpen,
  onBegin,
}: {
  contents: DeskContents
  onOpen: (file: string) => void
  onBegin: OnBegin
}) {
  const [search, setSearch] = useState('')
  const wanted = fold(search)
  const errors = useErrors(contents)
  const texts = contents.texts.filter(({ title, file, state }) =>
    fold(`${title} ${file} ${states[state]} ${errors.has(file) ? inError : ''}`).includes(wanted),
  )
  const kept = keptFiles()
  return (
    <>
      <div className="ed-head">
        <NewText sections={contents.sections} onBegin={onBegin} />
        <p className="ed-field">
          <label htmlFor="_chercher">Chercher un texte</label>
          <input
            id="_chercher"
            type="search"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </p>
      </div>
      <p role="status">{counted(texts.length)}</p>
      {kept.length > 0 && (
        <section aria-labelledby="_non-enregistres">
          <h2 id="_non-enregistres">Non enregistrés, dans ce navigateur</h2>
          <ul className="ed-list">
            {kept.map((file) => (
              <li key={file}>
                <TextLink file={file} onOpen={onOpen}>
                  {file}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...new Set(texts.map(({ section }) => section))].map((section) => (
        <section key={section} aria-labelledby={`_s-${section}`}>
          <h2 id={`_s-${section}`}>{section}</h2>
          <ul className="ed-list">
            {texts
              .filter((text) => text.section === section)
              .map(({ file, title, state, day }) => (
                <li key={file}>
                  <TextLink file={file} onOpen={onOpen}>
                    {title}
                  </TextLink>
                  <span className="ed-states">
                    {errors.has(file) && state !== 'error' && (
                      <span className="ed-state ed-state-error">{inError}</span>
                    )}
                    <span className={`ed-state ed-state-${state}`}>{states[state]}</span>
                  </span>
                  <span className="ed-facts">
                    {day && `${formatDay(day)} – `}
                    {file}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** An address of its own, so that a text can be opened beside, or sent. */
function TextLink({
  file,
  onOpen,
  children,
}: {
  file: string
  onOpen: (file: string) => void
  children: string
}) {
  return (
    <a
      href={editorPath(file)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onOpen(file)
      }}
    >
      {children}
    </a>
  )
}

/** The check takes longer than the list, which does not wait for it. */
function useErrors(contents: DeskContents): ReadonlySet<string> {
  const [errors, setErrors] = useState<ReadonlySet<string>>(new Set())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other errors
  useEffect(() => {
    let isShown = true
    api.errors().then(
      ({ files }) => isShown && setErrors(new Set(files)),
      // The list is whole without: opening a text shows its problems.
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [contents])
  return errors
}

function NewText({ sections, onBegin }: { sections: DeskContents['sections']; onBegin: OnBegin }) {
  const [first] = sections
  const [section, setSection] = useState(first?.name)
  const [title, setTitle] = useState('')
  const [error, setError] = useState('')
  const isNews = first?.kind === 'news' && section === first.name
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setError('')
    onBegin(title, isNews ? undefined : section).catch((reason: unknown) => {
      setError(reason instanceof Error ? reason.message : 'Quelque chose a échoué.')
    })
  }
  return (
    <form className="ed-field" onSubmit={submit}>
      <label htmlFor="_nouveau">Titre d’un nouveau texte</label>
      <span className="ed-buttons ed-row">
        <input
          id="_nouveau"
          required
          value={title}
          aria-invalid={error !== ''}
          aria-describedby={error ? '_nouveau-erreur' : undefined}
          onChange={({ target }) => setTitle(target.value)}
        />
        {sections.length > 1 && (
          <select
            aria-label="Sa rubrique"
            value={section}
            onChange={({ target }) => setSection(target.value)}
          >
            {sections.map(({ name, title: label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        )}
        <Button type="submit">Nouveau</Button>
      </span>
      {error && (
        <span id="_nouveau-erreur" className="ed-error" role="alert">
          {error}
        </span>
      )}
    </form>
  )
}

function counted(count: number): string {
  if (count === 0) return 'Aucun texte ne correspond.'
  return count > 1 ? `${count} textes` : '1 texte'
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
