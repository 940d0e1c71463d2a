import { formatCount } from '@/lib/format'
import type { SiteLink } from '@/lib/site/facts'
import { QuietLink } from './QuietLink'

export interface CountedLink extends SiteLink {
  /** How many documents it leads to. */
  readonly count: number
}

/**
 * Links in columns, each with how many documents it leads to.
 *
 * @param label what they are, where no title says it
 */
export function Counted({ label, links }: { label?: string; links: readonly CountedLink[] }) {
  return (
    <ul className="columns-[14rem] gap-x-12" aria-label={label}>
      {links.map(({ href, label: name, count }) => (
        <li key={href} className="break-inside-avoid py-[0.3rem]">
          <QuietLink href={href}>{name}</QuietLink>{' '}
          <span className="text-small text-ink-soft">({formatCount(count)})</span>
        </li>
      ))}
    </ul>
  )
}
