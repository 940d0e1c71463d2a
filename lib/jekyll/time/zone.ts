import { RubyTime } from '../values'

/** Year, month from 1, day, then hour, minute and second. Fields out of their range run over, as 24:00 does. */
export type Fields = readonly [
  year: number,
  month: number,
  day: number,
  hour?: number,
  minute?: number,
  second?: number,
]

const firstInstant = Date.UTC(1583, 0, 1)
const formats = new Map<string, Intl.DateTimeFormat>()

/** What was last found, by zone and instant: a site has as many dates each time that it is read. */
const offsets = new Map<string, number>()
const mostOffsets = 50_000

/** @returns the offset of a zone at an instant, in seconds east of UTC; 0 for a zone that does not exist */
export function offsetAt(milliseconds: number, zone: string): number {
  // Before the calendar of today, `Intl` counts in the one before it.
  if (milliseconds < firstInstant) return offsetAt(firstInstant, zone)
  const key = `${milliseconds} ${zone}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = findOffset(milliseconds, zone)
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function findOffset(milliseconds: number, zone: string): number {
  const fields = new Map(
    format(zone)
      .formatToParts(milliseconds)
      .map((part) => [part.type, Number(part.value)]),
  )
  const get = (name: Intl.DateTimeFormatPartTypes) => fields.get(name) ?? 0
  const wall = utc([
    get('year'),
    get('month'),
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  ])
  return (wall - Math.floor(milliseconds / 1000) * 1000) / 1000
}

/** @returns the same instant, as the clocks of a zone show it */
export function inZone(milliseconds: number, zone: string): RubyTime {
  return new RubyTime(milliseconds, offsetAt(milliseconds, zone))
}

/**
 * @returns the instant at which the clocks of a zone show these fields: the second time in the hour that a change of
 *   clocks repeats, an hour later in the one that it skips, as Ruby's `Time.local`
 */
export function localTime(fields: Fields, zone: string): RubyTime {
  const wall = utc(fields)
  const day = 86_400_000
  const around = [offsetAt(wall + day, zone), offsetAt(wall - day, zone)]
  const found = around.find((seconds) => offsetAt(wall - seconds * 1000, zone) === seconds)
  return inZone(wall - (found ?? Math.min(...around)) * 1000, zone)
}

/** @returns the abbreviation of a zone at an instant (`CET`), or `+03` for a zone that has none */
export function zoneName(milliseconds: number, zone: string): string {
  if (/^(Etc\/)?(UTC|UCT|Zulu|Universal)$/i.test(zone)) return 'UTC'
  for (const locale of ['en-US', 'en-GB', 'en-AU', 'fr-FR']) {
    const name = new Intl.DateTimeFormat(locale, { timeZone: known(zone), timeZoneName: 'short' })
      .formatToParts(milliseconds)
      .find((part) => part.type === 'timeZoneName')?.value
    if (name && /^[A-Z]{2,5}$/.test(name)) return name
  }
  const seconds = offsetAt(milliseconds, zone)
  const minutes = Math.abs(seconds) / 60
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${minutes % 60 ? pad(minutes % 60) : ''}`
}

/** @returns milliseconds since the epoch, for any year (`Date.UTC` reads 0 to 99 as 1900 to 1999) */
export function utc([year, month, day, hour = 0, minute = 0, second = 0]: Fields): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second, 0)
  return date.getTime()
}

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: known(zone),
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, found)
  }
  return found
}

/** @returns whether there is a time zone of that name (`Europe/Paris`) */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** A zone that does not exist is UTC, as it is for the C library. */
function known(zone: string): string {
  return isZone(zone) ? zone : 'UTC'
}
