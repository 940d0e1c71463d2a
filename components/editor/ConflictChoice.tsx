import { useState } from 'react'
import type { FieldValue, FormField } from '@/lib/edit'
import { Button } from '../Button'
import { api } from './api'
import type { DraftControls } from './use-draft'

/** A file that changed meanwhile: both versions, part by part. The editor chooses. */
export function ConflictChoice({
  draft: { state, replace },
  fields,
}: {
  draft: DraftControls
  fields: readonly FormField[]
}) {
  const [keepTheirs, setKeepTheirs] = useState<readonly (string | null)[]>([])
  const [error, setError] = useState('')
  const { conflict, file, base, looked } = state
  if (!conflict) return null
  const { now, parts } = conflict
  const mine = looked.text

  const take = async (theirs: boolean, text: string, from: string | null) => {
    const seen = await api.look({ file, text: theirs ? text : mine })
    replace(from, seen)
  }
  const merge = async () => {
    if (now === null || base === null) return
    const { base: from, ...seen } = await api.merge({ file, base, mine, theirs: now, keepTheirs })
    replace(from, seen)
  }
  const report = (reason: unknown) =>
    setError(reason instanceof Error ? reason.message : 'Quelque chose a échoué.')

  if (now === null) {
    return (
      <section className="ed-notice" aria-labelledby="_conflit">
        <h2 id="_conflit">Ce fichier n’est plus là</h2>
        <p>Quelqu’un l’a supprimé ou renommé depuis que vous l’avez ouvert.</p>
        <Button onClick={() => void take(false, mine, null).catch(report)}>
          Garder mon texte, dans un fichier de ce nom
        </Button>
      </section>
    )
  }

  return (
    <section className="ed-notice" aria-labelledby="_conflit">
      <h2 id="_conflit">Ce fichier a changé depuis que vous l’avez ouvert</h2>
      {error && (
        <p className="ed-error" role="alert">
          {error}
        </p>
      )}
      {parts === null ? (
        <>
          <p>
            Les deux versions ne peuvent pas être comparées par parties : choisissez l’une des deux.
          </p>
          <Version title="La vôtre" value={mine} />
          <Version title="L’autre" value={now} />
          <p className="ed-buttons">
            <Button onClick={() => void take(false, mine, now).catch(report)}>
              Garder la mienne
            </Button>
            <Button onClick={() => void take(true, now, now).catch(report)}>Prendre l’autre</Button>
          </p>
        </>
      ) : (
        <>
          {parts.map((part) => (
            <fieldset key={part.key}>
              <legend>{labelOf(part.key, fields)}</legend>
              {part.isConflict ? (
                <>
                  <p>Vous l’avez changé tous les deux.</p>
                  {[false, true].map((isTheirs) => (
                    <div key={String(isTheirs)}>
                      <label className="ed-check">
                        <input
                          type="radio"
                          name={`_partie-${part.key}`}
                          checked={keepTheirs.includes(part.key) === isTheirs}
                          onChange={() =>
                            setKeepTheirs([
                              ...keepTheirs.filter((key) => key !== part.key),
                              ...(isTheirs ? [part.key] : []),
                            ])
                          }
                        />
                        {isTheirs ? 'Prendre l’autre version' : 'Garder la mienne'}
                      </label>
                      <Version value={isTheirs ? part.theirs : part.mine} />
                    </div>
                  ))}
                </>
              ) : (
                <>
                  <p>
                    {same(part.mine, part.base)
                      ? 'L’autre version l’a changé ; ce changement est gardé.'
                      : 'Vous seul l’avez changé ; votre changement est gardé.'}
                  </p>
                  <Version value={same(part.mine, part.base) ? part.theirs : part.mine} />
                </>
              )}
            </fieldset>
          ))}
          <Button onClick={() => void merge().catch(report)}>Continuer avec ces choix</Button>
        </>
      )}
    </section>
  )
}

function Version({ title, value }: { title?: string; value: FieldValue | undefined }) {
  return (
    <>
      {title && <h3>{title}</h3>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached */}
      <pre className="ed-written" tabIndex={0}>
        {shown(value)}
      </pre>
    </>
  )
}

function shown(value: FieldValue | undefined): string {
  if (value === undefined || value === null || value === '') return '(rien)'
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value)
}

function same(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function labelOf(key: string | null, fields: readonly FormField[]): string {
  if (key === null) return 'Le texte'
  return fields.find((field) => field.key === key)?.label ?? key
}
