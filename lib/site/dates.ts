import type { DocumentDate } from './document'

const written =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d*)?)?(?:[ \t]*([Zz]|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?))?)?$/

/**
 * Reads a date as editors write it: `2019-03-01 10:47:00 +01:00`, the same without offset
 * (Europe/Paris), or a day alone (midnight in Paris).
 *
 * @param text what the front matter, or the name of the file, says
 * @returns `undefined` when it is no date at all, or one that no calendar has
 */
export function parseDate(text: string): DocumentDate | undefined {
  const match = written.exec(text.trim())
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const fields = [year, month, day, hour, minute, second] as Fields
  const utc = timeOf(fields)
  if (utc === undefined) return undefined
  const offset = match[7] === undefined ? parisOffset(utc) : parseOffset(match[7])
  if (offset === undefined) return undefined
  const [dayText, timeText] = new Date(utc).toISOString().slice(0, 19).split('T') as [
    string,
    string,
  ]
  const onlyDay = match[4] === undefined
  return {
    time: utc - offset * 60_000,
    day: dayText,
    iso: onlyDay ? dayText : `${dayText}T${timeText}${formatOffset(offset)}`,
  }
}

type Fields = [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
]

/** The fields as if they were UTC; `undefined` when a calendar or a clock does not have them. */
function timeOf([year, month, day, hour, minute, second]: Fields): number | undefined {
  const time = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(time)
  const same =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  return same ? time : undefined
}

/** Minutes east of UTC. */
function parseOffset(text: string): number | undefined {
  const match = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(text)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return match[1] === '-' ? -minutes : minutes
}

function formatOffset(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

// The zone is named, so the machine's own zone plays no part.
const parisClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * Minutes east of UTC in Paris, when the clocks there show the given fields. Asked twice, since the
 * first answer is for a moment up to two hours away, on the other side of a change of clocks.
 */
function parisOffset(wallTime: number): number {
  return parisOffsetAt(wallTime - parisOffsetAt(wallTime) * 60_000)
}

function parisOffsetAt(time: number): number {
  const [day, month, year, hour, minute] = (parisClock.format(time).match(/\d+/g) ?? []).map(Number)
  const shown = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute)
  return Math.round((shown - Math.floor(time / 60_000) * 60_000) / 60_000)
}

/**
 * @param time milliseconds since the epoch
 * @returns that moment as `2019-03-01 10:47:00 +01:00`, on the clocks of Paris
 */
export function writeDate(time: number): string {
  const offset = parisOffsetAt(time)
  const [day, clock] = new Date(time + offset * 60_000).toISOString().slice(0, 19).split('T')
  return `${day} ${clock} ${formatOffset(offset)}`
}

/** @returns the moment of a date with its offset, where only a day was written: RFC 3339 */
export function zonedTime({ iso, day, time }: DocumentDate): string {
  if (iso.includes('T')) return iso
  const offset = Math.round((Date.parse(`${day}T00:00:00Z`) - time) / 60_000)
  return `${day}T00:00:00${formatOffset(offset)}`
}
