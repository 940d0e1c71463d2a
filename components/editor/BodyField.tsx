import { useLayoutEffect, useRef, useState } from 'react'
import type { Problem } from '@/lib/check/problem'
import { Button } from '../Button'
import { ImageForm } from './ImageForm'
import { type Mark, marks, withMark } from './marks'

/** The body as plain text, with buttons for what editors use. */
export function BodyField({
  body,
  problems,
  bodyLine,
  onChange,
}: {
  body: string
  problems: readonly Problem[]
  /** Line of the file on which it begins. */
  bodyLine: number
  onChange: (body: string) => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const selection = useRef<readonly [number, number]>(undefined)
  const [isBringing, setBringing] = useState(false)

  useLayoutEffect(() => {
    if (!selection.current || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(...selection.current)
    selection.current = undefined
  })

  const write = (mark: Mark) => {
    if (!field.current) return
    const { selectionStart, selectionEnd } = field.current
    const { text, selectFrom, selectTo } = withMark(body, selectionStart, selectionEnd, mark)
    selection.current = [selectFrom, selectTo]
    onChange(text)
  }

  return (
    <div className="ed-field">
      <label htmlFor="_corps">Texte</label>
      <fieldset className="ed-tools">
        <legend>Mises en forme</legend>
        {marks.map((mark) => (
          <Button key={mark.label} onClick={() => write(mark)}>
            {mark.label}
          </Button>
        ))}
        <Button aria-expanded={isBringing} onClick={() => setBringing(!isBringing)}>
          Image
        </Button>
      </fieldset>
      {isBringing && (
        <ImageForm
          onBrought={(mark) => {
            setBringing(false)
            write(mark)
          }}
        />
      )}
      <textarea
        ref={field}
        id="_corps"
        className="ed-source"
        rows={24}
        spellCheck
        value={body}
        aria-describedby={problems.length > 0 ? '_corps-aide _corps-erreurs' : '_corps-aide'}
        aria-invalid={problems.some(({ severity }) => severity === 'error')}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id="_corps-aide" className="ed-help">
        Une ligne vide sépare deux paragraphes. Les titres commencent par « ## », puis « ### ».
      </span>
      {problems.length > 0 && (
        <ul id="_corps-erreurs" className="ed-error">
          {problems.map(({ line, column, rule, message }) => (
            <li key={`${line} ${column} ${rule} ${message}`}>
              Ligne {line - bodyLine + 1} du texte : {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
