import type { SiteLink } from '@/lib/site/facts'
import { QuietLink } from '../QuietLink'
import { RailSection } from '../RailSection'

interface OtherWaysProps {
  sections: readonly SiteLink[]
  themes: readonly SiteLink[]
  /** Address of the site map. */
  siteMap: string
}

/** Where to look when no word was asked, or found. */
export function OtherWays({ sections, themes, siteMap }: OtherWaysProps) {
  return (
    <div className="mt-fluid-m">
      <Ways
        id="_rubriques"
        title="Rubriques"
        links={[...sections, { href: siteMap, label: 'Plan du site' }]}
      />
      {themes.length > 0 && <Ways id="_themes" title="Thèmes" links={themes} />}
    </div>
  )
}

function Ways({ id, title, links }: { id: string; title: string; links: readonly SiteLink[] }) {
  return (
    <RailSection id={id} title={title}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <QuietLink className="inline-block py-1" href={href}>
              {label}
            </QuietLink>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
