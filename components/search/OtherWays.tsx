import type { SiteLink } from '@/lib/site/facts'
import { QuietLink } from '../QuietLink'
import { RailSection } from '../RailSection'

/** Links of one kind: sections, themes, the years of a section. */
export interface Ways {
  readonly title: string
  readonly links: readonly SiteLink[]
}

/** Where to look when no word was asked, or found. */
export function OtherWays({ ways }: { ways: readonly Ways[] }) {
  return (
    <div className="mt-fluid-m">
      {ways
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }, at) => (
          <RailSection key={title} id={`_voie-${at + 1}`} title={title}>
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
        ))}
    </div>
  )
}
