import type { ReactNode } from 'react'
import type { Problem } from '@/lib/check/problem'
import type { FieldValue, FormField } from '@/lib/edit'
import { EntriesField } from './EntriesField'
import { fieldId } from './place'

interface Props {
  readonly field: FormField
  readonly value: FieldValue | undefined
  /** What the check says of it. */
  readonly problems: readonly Problem[]
  /** Words to choose from. */
  readonly words: readonly string[]
  readonly onChange: (value: FieldValue | undefined) => void
}

/** The field of one key, with its help and what is wrong with it. */
export function FieldInput(props: Props) {
  const { field, value, problems, onChange } = props
  const id = fieldId(field.key)
  const described = [`${id}-aide`, ...(problems.length > 0 ? [`${id}-erreurs`] : [])].join(' ')
  const common = {
    id,
    'aria-describedby': described,
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
  }
  /** An empty field is a key that is not there, but for the title, which must be. */
  const setText = (text: string) =>
    onChange(text === '' && field.key !== 'title' ? undefined : text)

  switch (field.kind) {
    case 'line':
    case 'date':
      return (
        <Labelled {...props}>
          <input
            {...common}
            value={textOf(value)}
            onChange={({ target }) => setText(target.value)}
          />
        </Labelled>
      )
    case 'paragraphs':
      return (
        <Labelled {...props}>
          <textarea
            {...common}
            rows={4}
            value={textOf(value)}
            onChange={({ target }) => setText(target.value)}
          />
        </Labelled>
      )
    case 'words':
      return (
        <Labelled {...props}>
          <textarea
            {...common}
            rows={Math.max(2, linesOf(value).split('\n').length)}
            value={linesOf(value)}
            onChange={({ target }) => onChange(wordsOf(target.value, value))}
          />
          <WordChoice {...props} />
        </Labelled>
      )
    case 'flag':
    case 'published': {
      const isDraft = field.kind === 'published'
      return (
        <div className="ed-field">
          <label className="ed-check">
            <input
              {...common}
              type="checkbox"
              checked={value === !isDraft}
              onChange={({ target }) => onChange(target.checked ? !isDraft : undefined)}
            />
            {field.label}
          </label>
          <Help {...props} />
        </div>
      )
    }
    case 'images':
    case 'files':
      return (
        <fieldset id={id} tabIndex={-1} aria-describedby={described}>
          <legend>{field.label}</legend>
          <Help {...props} />
          <EntriesField
            kind={field.kind}
            value={value}
            onChange={(entries) => onChange(entries.length === 0 ? undefined : entries)}
          />
        </fieldset>
      )
  }
}

function Labelled(props: Props & { readonly children: ReactNode }) {
  return (
    <div className="ed-field">
      <label htmlFor={fieldId(props.field.key)}>{props.field.label}</label>
      {props.children}
      <Help {...props} />
    </div>
  )
}

function Help({ field, problems }: Props) {
  const id = fieldId(field.key)
  return (
    <>
      <span id={`${id}-aide`} className="ed-help">
        {field.help}
      </span>
      {problems.length > 0 && (
        <span id={`${id}-erreurs`} className="ed-error">
          {problems.map(({ message, advice }) => `${message} ${advice}`).join(' ')}
        </span>
      )}
    </>
  )
}

/** Adds a word that other texts have. */
function WordChoice({ field, value, words, onChange }: Props) {
  const chosen = linesOf(value).split('\n')
  const others = words.filter((word) => !chosen.includes(word))
  if (others.length === 0) return null
  return (
    <select
      aria-label={`Ajouter à « ${field.label} »`}
      value=""
      onChange={({ target }) => onChange([...chosen.filter((word) => word !== ''), target.value])}
    >
      <option value="">Ajouter un mot qui existe …</option>
      {others.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </select>
  )
}

function textOf(value: FieldValue | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}

function linesOf(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value)
}

/** A key that held one text goes on holding one, as long as one is enough. */
function wordsOf(text: string, before: FieldValue | undefined): FieldValue | undefined {
  if (text === '') return undefined
  const lines = text.split('\n')
  return lines.length === 1 && typeof before === 'string' ? text : lines
}
