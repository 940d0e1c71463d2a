import { site } from '@/lib/site/facts'

const legalLinks = [
  { href: '/mentions-legales/', label: 'Mentions légales' },
  { href: '/donnees-personnelles/', label: 'Données personnelles' },
  // The law asks for this exact mention as long as no audit says better.
  { href: '/accessibilite/', label: 'Accessibilité : non conforme' },
  { href: '/ecoconception/', label: 'Écoconception' },
  { href: '/plan-du-site/', label: 'Plan du site' },
]

/** Foot of every page: who publishes, and the links the law asks for. */
export function Footer() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <div className="double-rule" />
        <div className="rail">
          <p className="footer-name">{site.name}</p>
          <div className="rail-main">
            <p className="text-ink-soft">{site.description}</p>
            <ul>
              {legalLinks.map(({ href, label }) => (
                <li key={href}>
                  <a className="quiet-link" href={href}>
                    {label}
                  </a>
                </li>
              ))}
              {site.repository && (
                <li>
                  <a className="quiet-link" href={site.repository}>
                    Code source
                  </a>
                </li>
              )}
            </ul>
          </div>
        </div>
      </div>
    </footer>
  )
}
