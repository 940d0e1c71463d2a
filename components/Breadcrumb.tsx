export interface Crumb {
  readonly label: string
  /** Absent on the last one, which is the page itself. */
  readonly href?: string
}

/** Where the page is in the site, from the home page to the page itself. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label="Fil d’Ariane">
      <ol>
        <li>
          <a className="quiet-link" href="/">
            Accueil
          </a>
        </li>
        {crumbs.map(({ label, href }) => (
          <li key={label}>
            {href ? (
              <a className="quiet-link" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
