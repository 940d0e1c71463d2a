import { site } from '@/lib/site/facts'
import { DoubleRule } from './DoubleRule'
import { QuietLink } from './QuietLink'

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
    <footer className="mt-fluid-xl pb-12 text-small print:hidden">
      <div className="wrap">
        <DoubleRule />
        <div className="rail pt-8">
          <p className="mb-3 font-title text-h3 leading-none font-semibold">{site.name}</p>
          <div className="rail-main">
            <p className="text-ink-soft">{site.description}</p>
            <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-1">
              {legalLinks.map(({ href, label }) => (
                <li key={href}>
                  <QuietLink className="inline-block py-[0.35rem]" href={href}>
                    {label}
                  </QuietLink>
                </li>
              ))}
              {site.repository && (
                <li>
                  <QuietLink className="inline-block py-[0.35rem]" href={site.repository}>
                    Code source
                  </QuietLink>
                </li>
              )}
            </ul>
          </div>
        </div>
      </div>
    </footer>
  )
}
