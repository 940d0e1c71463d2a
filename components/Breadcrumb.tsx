import { basePath } from '@/lib/base-path'
import { DateFace } from './DateFace'
import { QuietLink } from './QuietLink'
import { Words } from './Words'

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
                <CrumbLabel label={label} lang={lang} />
              </QuietLink>
            ) : (
              <span aria-current="page" lang={lang}>
                <CrumbLabel label={label} lang={lang} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Years are listings too. */
function CrumbLabel({ label, lang }: Pick<Crumb, 'label' | 'lang'>) {
  if (/^\d{4}$/.test(label)) return <DateFace>{label}</DateFace>
  return <Words language={lang}>{label}</Words>
}
