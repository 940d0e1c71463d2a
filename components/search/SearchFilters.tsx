import { formatCount } from '@/lib/format'
import { DateFace } from '../DateFace'
import { QuietLink } from '../QuietLink'

/** Ways to narrow results by one kind of value, as lib/search gives them. */
export interface SearchFilter {
  readonly kind: 'section' | 'theme' | 'year'
  readonly choices: readonly {
    readonly name: string
    readonly count: number
    readonly chosen: boolean
    readonly href: string
  }[]
}

const titles = { section: 'Rubrique', theme: 'Thème', year: 'Année' } as const

/** Links, each with how many results it leaves; one that is in force leads back to all of them. */
export function SearchFilters({ filters }: { filters: readonly SearchFilter[] }) {
  if (filters.length === 0) return null
  return (
    <nav
      id="_affiner"
      className="text-small max-lg:mt-12 max-lg:border-t max-lg:border-ink max-lg:pt-4 lg:col-start-1 lg:row-start-1 print:hidden"
      aria-label="Affiner les résultats"
    >
      {filters.map(({ kind, choices }) => (
        <section key={kind} className="mb-6" aria-labelledby={`_filtre-${kind}`}>
          <h2
            id={`_filtre-${kind}`}
            className="mb-2 font-text text-small font-bold tracking-normal"
          >
            {titles[kind]}
          </h2>
          <ul className="space-y-1">
            {choices.map(({ name, count, chosen, href }) => (
              <li key={href}>
                <QuietLink
                  className={`inline-block py-1 ${chosen ? 'font-bold' : ''}`}
                  href={href}
                  aria-current={chosen ? 'true' : undefined}
                >
                  {chosen && <span className="sr-only">Retirer le filtre{'\u00a0'}: </span>}
                  {kind === 'year' ? <DateFace>{name}</DateFace> : name}
                  {chosen && <span aria-hidden="true"> ×</span>}
                </QuietLink>{' '}
                <span className="text-ink-soft">({formatCount(count)})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
