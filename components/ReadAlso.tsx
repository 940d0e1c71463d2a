import type { Document } from '@/lib/site/document'
import { EventDays } from './EventDays'
import { INTERFACE_LANGUAGE, langOf } from './language'
import { PublishedDate } from './PublishedDate'
import { QuietLink } from './QuietLink'
import { RailSection } from './RailSection'
import { Words } from './Words'

/**
 * What to read next.
 *
 * @param title « À lire aussi »
 * @param documents that all have an address of this site
 */
export function ReadAlso({ title, documents }: { title: string; documents: readonly Document[] }) {
  if (documents.length === 0) return null
  return (
    <RailSection className="print:hidden" id="_suite" title={title}>
      <ul className="space-y-4">
        {documents.map(({ path, title, language, categories, date, event }) => (
          <li key={path} lang={langOf(language)}>
            <QuietLink className="font-title text-h4/[1.25] font-heading" href={path}>
              <Words language={language}>{title}</Words>
            </QuietLink>
            <p
              className="flex flex-wrap gap-x-[0.9rem] text-small text-ink-soft"
              lang={langOf(INTERFACE_LANGUAGE, language)}
            >
              {categories[0] && <span className="font-bold text-accent">{categories[0]}</span>}
              {event ? <EventDays event={event} /> : date && <PublishedDate date={date} />}
            </p>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
