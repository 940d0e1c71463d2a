import { basePath } from '@/lib/base-path'
import { Button } from '../Button'

export interface SearchFormProps {
  /** Of its field, unique in the page. */
  id: string
  /** What tells it from the one of the header, where both are. */
  name?: string
  /** What was typed before. */
  text?: string
  /** In the header, where there is little room, the button is a magnifying glass. */
  small?: boolean
  className?: string
}

/** A plain form: it leads to the results, with or without script. */
export function SearchForm({ id, name, text, small, className = '' }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: readers of screens older than 2023 know no <search>
    <form
      className={`flex print:hidden ${className}`}
      action={`${basePath}/recherche/`}
      role="search"
      aria-label={name}
    >
      <label className="sr-only" htmlFor={id}>
        Rechercher sur le site
      </label>
      <input
        className="min-h-11 w-full min-w-0 flex-1 rounded-none rounded-s-xs border border-e-0 border-line bg-paper px-3 text-ink"
        id={id}
        type="search"
        name="q"
        maxLength={200}
        defaultValue={text}
        required
      />
      <Button className="rounded-s-none" type="submit" title={small ? 'Rechercher' : undefined}>
        {small ? (
          <>
            <Glass />
            <span className="sr-only">Rechercher</span>
          </>
        ) : (
          'Rechercher'
        )}
      </Button>
    </form>
  )
}

function Glass() {
  return (
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" stroke="currentColor">
      <path
        d="M11.5 11.5 17 17M7.5 13a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Z"
        fill="none"
        strokeWidth="2"
      />
    </svg>
  )
}
