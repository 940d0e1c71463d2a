import type { Document } from './document'
import type { Section } from './section'

/** A file for programs that keep diaries. */
export interface SiteCalendar {
  readonly path: string
  readonly title: string
  readonly language: string
  readonly documents: readonly Document[]
}

/** @returns the calendar of every section of events, and of every event, that readers may see */
export function calendarsOf(sections: readonly Section[]): readonly SiteCalendar[] {
  return sections.flatMap((section) => {
    const documents = section.documents.filter(isOnCalendar)
    if (section.kind !== 'events' || documents.length === 0) return []
    const { title } = section
    const language = documents[0]?.language ?? 'fr'
    return [
      { path: calendarPath(section), title, language, documents },
      ...documents.map((document) => ({
        ...{ path: eventPath(document), title: document.title, language: document.language },
        documents: [document],
      })),
    ]
  })
}

/** What only leads elsewhere is no event of the site. */
export function isOnCalendar({ event, isPublic, redirectTo }: Document): boolean {
  return event !== undefined && isPublic && redirectTo === undefined
}

/** @returns the address of the calendar of a section */
export function calendarPath({ path }: Pick<Section, 'path'>): string {
  return `${path.replace(/\/$/, '')}/evenements.ics`
}

/** @returns the address of an event, for a diary */
export function eventPath({ path }: Pick<Document, 'path'>): string {
  return `${path.replace(/\/$|\.x?html?$/, '')}/evenement.ics`
}
