import { basePath } from '@/lib/base-path'
import { QuietLink } from './QuietLink'

export interface Crumb {
  readonly label: string
  /** Absent on the last one, which is the page itself. */
  readonly href?: string
  /** Language of the label, where it is not the interface's. */
  readonly lang?: string
}

const home: Crumb = { label: 'Accueil', href: `${basePath}/` }

/**
 * Where the page is in the site, from the home page to the page itself. The strokes between are
 * drawn: written ones would be read out.
 */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="py-4 text-small text-ink-soft print:hidden" aria-label="Fil d’Ariane">
      <ol>
        {[home, ...crumbs].map(({ label, href, lang }) => (
          <li
            key={label}
            className="inline not-last:after:mx-[0.7rem] not-last:after:inline-block not-last:after:h-[0.8em] not-last:after:-skew-x-18 not-last:after:border-s not-last:after:border-line"
          >
            {href ? (
              <QuietLink href={href} lang={lang}>
                {label}
              </QuietLink>
            ) : (
              <span aria-current="page" lang={lang}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
