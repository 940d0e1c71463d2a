/** Events for programs that keep diaries. */
export interface Calendar {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** Address of its page: programs know the event by it. */
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly start: CalendarDate
  /** The last day, or the moment of the end; the start's day alone without. */
  readonly end: CalendarDate | undefined
  readonly place: string | undefined
  readonly categories: readonly string[]
  /** When the page was last changed, in milliseconds since the epoch. */
  readonly changed: number
}

/** A moment, or a day as it was written. */
export interface CalendarDate {
  /** Milliseconds since the epoch. */
  readonly time: number
  /** `2024-06-03` */
  readonly day: string
  readonly isDay: boolean
}

/**
 * @returns a calendar as iCalendar: moments in UTC, which every time zone reads rightly, and days as
 *   days, which have none
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986 for the name of a calendar
 */
export function iCalendar({ title, language, events }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parution//FR',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${textOf(title)}`,
    `X-WR-CALNAME:${textOf(title)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')
}

function eventLines(event: CalendarEvent): string[] {
  const { url, title, summary, place, categories, changed } = event
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(url)}`,
    `DTSTAMP:${utc(changed)}`,
    ...dateLines(event),
    `SUMMARY:${textOf(title)}`,
    ...(summary === '' ? [] : [`DESCRIPTION:${textOf(summary)}`]),
    ...(place === undefined ? [] : [`LOCATION:${textOf(place)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(textOf).join(',')}`]),
    `URL:${url}`,
    'END:VEVENT',
  ]
}

/** Both dates are of one kind (RFC 5545, 3.6.1); the day of an end is the one after the last. */
function dateLines({ start, end }: CalendarEvent): string[] {
  if (!start.isDay && !end?.isDay) {
    const ends = end && end.time > start.time ? [`DTEND:${utc(end.time)}`] : []
    return [`DTSTART:${utc(start.time)}`, ...ends]
  }
  const last = end && end.day > start.day ? end.day : start.day
  const after = new Date(Date.parse(`${last}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  return [`DTSTART;VALUE=DATE:${plain(start.day)}`, `DTEND;VALUE=DATE:${plain(after)}`]
}

const DAY = 24 * 60 * 60 * 1000

function plain(day: string): string {
  return day.replaceAll('-', '')
}

/** `20240603T070000Z` */
function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** A value of type TEXT (RFC 5545, 3.3.11); other control characters are none of its characters. */
function textOf(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}|\p{Surrogate}/gu, '')
}

/** The longest line, in bytes (RFC 5545, 3.1). */
const LONGEST = 75

/** @returns a line with its end, cut where it is too long, between two characters */
function folded(line: string): string {
  let text = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > LONGEST) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += size
  }
  return `${text}\r\n`
}
