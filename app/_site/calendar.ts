import { type CalendarDate, iCalendar } from '@/lib/feeds'
import { type DocumentDate, type SiteCalendar, type SiteFacts, summaryText } from '@/lib/site'

/** @returns a calendar, as programs that keep diaries read it */
export function writeCalendar({ title, language, documents }: SiteCalendar, facts: SiteFacts) {
  const events = documents.flatMap((document) => {
    const { event, path, date, updated, categories } = document
    if (!event) return []
    const place = [event.place, event.address].filter(Boolean).join('\n')
    const changed = typeof updated === 'object' ? updated : (date ?? event.start)
    return [
      {
        ...{ url: new URL(path, facts.url).href, title: document.title },
        ...{ summary: summaryText(document), categories, changed: changed.time },
        start: dateOf(event.start),
        end: event.end && dateOf(event.end),
        place: place === '' ? undefined : place,
      },
    ]
  })
  return iCalendar({ title, language, events })
}

function dateOf({ time, day, iso }: DocumentDate): CalendarDate {
  return { time, day, isDay: iso === day }
}
