import { QuietLink } from './QuietLink'

export interface Crumb {
  readonly label: string
  /** Absent on the last one, which is the page itself. */
  readonly href?: string
}

/**
 * Where the page is in the site, from the home page to the page itself. The strokes between are
 * drawn: written ones would be read out.
 */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="py-4 text-small text-ink-soft print:hidden" aria-label="Fil d’Ariane">
      <ol>
        {[{ label: 'Accueil', href: '/' }, ...crumbs].map(({ label, href }) => (
          <li
            key={label}
            className="inline not-last:after:mx-[0.7rem] not-last:after:inline-block not-last:after:h-[0.8em] not-last:after:-skew-x-18 not-last:after:border-s not-last:after:border-line"
          >
            {href ? (
              <QuietLink href={href}>{label}</QuietLink>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
