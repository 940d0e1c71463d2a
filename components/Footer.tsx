import type { SiteFacts } from '@/lib/site/facts'
import { DoubleRule } from './DoubleRule'
import { langOf } from './language'
import { QuietLink } from './QuietLink'

/** Foot of every page: who publishes, and the links the law asks for. */
export function Footer({ facts }: { facts: SiteFacts }) {
  return (
    <footer className="mt-fluid-xl pb-12 text-small print:hidden">
      <div className="wrap">
        <DoubleRule />
        <div className="rail pt-8">
          <p className="mb-3 font-title text-h4/[1.15] font-semibold" lang={langOf(facts.language)}>
            {facts.name}
          </p>
          <div className="rail-main">
            <p className="text-ink-soft" lang={langOf(facts.language)}>
              {facts.description}
            </p>
            <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-1">
              {facts.footer.map(({ href, label }) => (
                <li key={href}>
                  <QuietLink className="inline-block py-[0.35rem]" href={href}>
                    {label}
                  </QuietLink>
                </li>
              ))}
              {facts.repository && (
                <li>
                  <QuietLink className="inline-block py-[0.35rem]" href={facts.repository}>
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
