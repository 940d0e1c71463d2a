import type { ReactNode } from 'react'
import type { EventFacts } from '@/lib/site/document'
import { EventDays } from './EventDays'
import { RailSection } from './RailSection'
import { Words } from './Words'

/**
 * When and where an event is, how to get there, and what else is good to know.
 *
 * @param calendar address of the event as a file for diaries, where there is one
 */
export function EventDetails({ event, calendar }: { event: EventFacts; calendar?: string }) {
  const { place, address, access, facts } = event
  return (
    <RailSection id="_pratique" title="Informations pratiques">
      <dl className="grid gap-4">
        <Detail label="Date">
          <EventDays event={event} />
          {calendar && (
            <p>
              <a className="underline" href={calendar}>
                Ajouter à mon agenda
              </a>{' '}
              (fichier ICS)
            </p>
          )}
        </Detail>
        {(place || address) && (
          <Detail label="Lieu">
            {place && (
              <strong>
                <Words>{place}</Words>
              </strong>
            )}
            {address && (
              <p className="whitespace-pre-line">
                <Words>{address}</Words>
              </p>
            )}
          </Detail>
        )}
        {access.length > 0 && (
          <Detail label="Comment y aller">
            <ul>
              {access.map(({ means, lines }) => (
                <li key={`${means} ${lines.join()}`}>
                  <Words>{[means, lines.join(', ')].filter(Boolean).join('\u00a0: ')}</Words>
                </li>
              ))}
            </ul>
          </Detail>
        )}
        {facts.map(({ label, content, href }) => (
          <Detail key={`${label} ${content}`} label={label}>
            {href ? (
              <a className="underline" href={href}>
                <Words>{content || href}</Words>
              </a>
            ) : (
              content && <Words>{content}</Words>
            )}
          </Detail>
        ))}
      </dl>
    </RailSection>
  )
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-ink-soft">
        <Words>{label}</Words>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
