import { site } from '@/lib/site/facts'

const mainNavigation = [
  { href: '/', label: 'À la une' },
  { href: '/actualites/', label: 'Actualités' },
]

/**
 * Name of the site and main menu.
 *
 * On phones the menu is a popover, which needs no script: the browser opens it, says whether it
 * is expanded, closes it on Escape and gives the focus back to the button.
 */
export function Header() {
  return (
    <header className="site-header">
      <div className="masthead wrap">
        <p className="site-name">
          <a href="/">
            <span className="pilcrow" aria-hidden="true">
              ¶
            </span>
            {site.name}
          </a>{' '}
          <span className="tagline">{site.tagline}</span>
        </p>
        <button type="button" className="text-button menu-button" popoverTarget="_menu">
          <MenuIcon />
          Menu
        </button>
        <nav id="_menu" className="site-nav" popover="auto" aria-label="Menu principal">
          <ul>
            {mainNavigation.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="wrap">
        <div className="double-rule" />
      </div>
    </header>
  )
}

function MenuIcon() {
  return (
    <svg aria-hidden="true" width="18" height="14" viewBox="0 0 18 14" stroke="currentColor">
      <path d="M0 1h18M0 7h18M0 13h18" strokeWidth="2" />
    </svg>
  )
}
