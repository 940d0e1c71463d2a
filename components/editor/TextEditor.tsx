import { useEffect, useState } from 'react'
import type { FormField, LookedAtText } from '@/lib/edit'
import { Button, ButtonLink } from '../Button'
import { signInPath } from './addresses'
import { BodyField } from './BodyField'
import { ConflictChoice } from './ConflictChoice'
import { FieldInput } from './FieldInput'
import { missingAlternatives } from './images'
import { PagePreview } from './PagePreview'
import { Problems } from './Problems'
import { keyAt } from './place'
import { RenameForm } from './RenameForm'
import { SourceField } from './SourceField'
import { useDraft } from './use-draft'

interface Props {
  readonly first: {
    readonly file: string
    readonly base: string | null
    readonly looked: LookedAtText
    readonly isSaved: boolean
  }
  readonly fields: readonly FormField[]
  readonly themes: readonly string[]
  readonly categories: readonly string[]
  /** Opens another text, or the list. */
  readonly onLeave: (file: string | undefined) => void
}

/** One text: its fields and body on one side, the page and its problems on the other. */
export function TextEditor({ first, fields, themes, categories, onLeave }: Props) {
  const draft = useDraft(first)
  const { state } = draft
  const { looked, file } = state
  const [asSource, setAsSource] = useState(false)
  const [refusal, setRefusal] = useState('')
  const isSource = asSource || !looked.isReadable
  const [opening] = useState(first.looked.fields)

  useEffect(() => {
    document.title = `${state.isSaved ? '' : '• '}${file.replace(/^.*\//, '')} – Éditer`
  }, [state.isSaved, file])

  const save = async () => {
    const missing = missingAlternatives(opening, state.fields)
    setRefusal(missing)
    if (missing !== '') {
      document.querySelector<HTMLElement>('[data-missing-alternative]')?.focus()
      return
    }
    await draft.save()
  }

  const problemsOf = (key: string) =>
    looked.problems.filter(({ line }) => line < looked.bodyLine && keyAt(looked.text, line) === key)
  const others = new Set(looked.others.map(({ key }) => key))
  const shown = fields.filter(({ key }) => !others.has(key))
  const isEvent = Object.keys(state.fields).some((key) => key.startsWith('event_'))
  const group = (name: FormField['group']) => shown.filter((field) => field.group === name)
  const inputs = (name: FormField['group']) =>
    group(name).map((field) => (
      <FieldInput
        key={field.key}
        field={field}
        value={state.fields[field.key]}
        problems={problemsOf(field.key)}
        words={field.key === 'tags' ? themes : field.key === 'categories' ? categories : []}
        onChange={(value) => draft.setField(field.key, value, field.kind === 'date')}
      />
    ))

  return (
    <>
      <div className="ed-bar">
        <Button onClick={() => onLeave(undefined)}>← Tous les textes</Button>
        <p className="ed-status" role="status">
          {state.message || (state.isSaved ? 'Tout est enregistré.' : 'Modifié, non enregistré.')}
        </p>
        {state.isStranger && (
          <ButtonLink href={signInPath} target="_blank">
            Se connecter <span className="ed-help">(nouvelle fenêtre)</span>
          </ButtonLink>
        )}
        <Button
          className="ed-primary"
          aria-disabled={state.isBusy}
          onClick={() => {
            if (!state.isBusy) void save()
          }}
        >
          Enregistrer
        </Button>
      </div>
      {refusal && (
        <p className="ed-message" role="alert">
          {refusal}
        </p>
      )}
      {state.conflict && <ConflictChoice draft={draft} fields={fields} />}
      <div className="ed-columns" hidden={state.conflict !== undefined}>
        <form
          className="ed-form"
          aria-label="Le texte"
          onSubmit={(event) => event.preventDefault()}
        >
          <h2>{file}</h2>
          {isSource ? (
            <SourceField draft={draft} />
          ) : (
            <>
              {inputs('text')}
              <BodyField
                body={state.body}
                problems={looked.problems.filter(({ line }) => line >= looked.bodyLine)}
                bodyLine={looked.bodyLine}
                onChange={draft.setBody}
              />
              {inputs('main')}
              {isEvent && (
                <fieldset>
                  <legend>L’événement</legend>
                  {inputs('event')}
                </fieldset>
              )}
              <details>
                <summary>Plus de réglages</summary>
                {inputs('more')}
                {!isEvent && inputs('event')}
              </details>
              {looked.others.length > 0 && (
                <details>
                  <summary>Autres clés du fichier, laissées comme elles sont</summary>
                  {looked.others.map(({ key, written }) => (
                    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
                    <pre key={key} className="ed-written" tabIndex={0}>
                      {written}
                    </pre>
                  ))}
                </details>
              )}
            </>
          )}
          {looked.isReadable && (
            <p>
              <label className="ed-check">
                <input
                  type="checkbox"
                  checked={asSource}
                  onChange={({ target }) => setAsSource(target.checked)}
                />
                Modifier le fichier entier
              </label>
            </p>
          )}
          {state.base !== null && state.isSaved && (
            <RenameForm file={file} base={state.base} onRenamed={onLeave} />
          )}
        </form>
        <div className="ed-side">
          <Problems
            problems={looked.problems}
            text={looked.text}
            bodyLine={looked.bodyLine}
            onFix={draft.fix}
          />
          <PagePreview html={looked.html} path={looked.path} />
        </div>
      </div>
    </>
  )
}
