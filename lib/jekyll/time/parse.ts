import { RubyTime } from '../values'
import { inZone, localTime, utc } from './zone'

/** What a text says of a moment; what it does not say is not there. */
interface Found {
  year?: number
  month?: number
  day?: number
  yearDay?: number
  hour?: number
  minute?: number
  second?: number
  /** Seconds east of UTC. */
  offset?: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `\\b(${months.join('|')})[^-\\d\\s']*`
const monthOf = (name = '') => months.indexOf(name.slice(0, 3)) + 1

/** Hours east of UTC of the abbreviations that are read; others are passed over. */
const abbreviations = new Map<string, number>([
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 1],
  ['bst', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['ist', 5.5],
  ['jst', 9],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
])

/**
 * Reads a moment as Ruby's `Time.parse` does: leniently, in many forms, the rest of the text passed over
 * (`March 1, 2019`, `03/01/2019` is the 3rd of January, `1 mars 2019`, `Fri, 01 Mar 2019 10:00:00 GMT`).
 *
 * @param text at most its first 128 characters are looked at, as in Ruby
 * @param zone the one meant when the text names none
 * @param now gives the year, month and day that the text leaves out before those it says
 * @returns `undefined` when Ruby would raise an error
 */
export function parseTime(text: string, zone: string, now: RubyTime): RubyTime | undefined {
  if (text.length > 128) return undefined
  const found: Found = {}
  let rest = text.toLowerCase().replace(/[^-+',./:@\p{L}\d[\]]+/gu, ' ')
  rest = readTime(rest, found)
  for (const form of forms) {
    const match = form.pattern.exec(rest)
    if (match && form.read(found, match) !== false) break
  }
  return build(found, zone, now)
}

// 10:30:00.5 pm +02:00, 10h30, 10 am
const clock =
  /(\d+)(?:\s*:\s*(\d+)(?:\s*:\s*(\d+)(?:[.,]\d*)?)?|\s*h(?:ours?)?\b|\s*h\s*(\d+)m?(?:\s*(\d+)s)?|(?=\s*[ap]\.?m\b))(?:\s*([ap])\.?m\b\.?)?(?:\s*([a-z]+\b(?:\s+(?:standard|daylight)\s+time\b)?|(?:gmt|utc)?[-+]\d+(?:[.,:]\d+)*))?/

function readTime(text: string, found: Found): string {
  const match = clock.exec(text)
  if (!match) return text
  const [all, hour, minute = match[4], second = match[5], , , half, zone] = match
  found.hour = Number(hour)
  if (half) found.hour = (found.hour % 12) + (half === 'p' ? 12 : 0)
  if (minute !== undefined) found.minute = Number(minute)
  if (second !== undefined) found.second = Number(second)
  const offset = zone === undefined ? undefined : readOffset(zone)
  if (offset !== undefined) found.offset = offset
  // A word that is no zone may be the month that follows.
  const taken = zone !== undefined && offset === undefined ? all.length - zone.length : all.length
  return `${text.slice(0, match.index)} ${text.slice(match.index + taken)}`
}

function readOffset(zone: string): number | undefined {
  const named = abbreviations.get(zone)
  if (named !== undefined) return named * 3600
  const match = /^(?:gmt|utc)?([-+])(\d{1,2}):?(\d{2})?/.exec(zone)
  if (!match) return undefined
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60
  return match[1] === '-' ? -seconds : seconds
}

interface Form {
  readonly pattern: RegExp
  readonly read: (found: Found, match: RegExpExecArray) => unknown
}

/** The forms of a date, in the order in which they are tried. */
const forms: readonly Form[] = [
  {
    // 1st of March 2019
    pattern: new RegExp(`('?\\d+)[^-\\d\\s']*\\s*(?:of\\s+)?${month}(?:\\s*,?\\s*('?-?\\d+))?`),
    read: (found, [, day, name, year]) => order(found, year, monthOf(name), day),
  },
  {
    // March 1, 2019
    pattern: new RegExp(`${month}\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*('?-?\\d+))?`),
    read: (found, [, name, day, year]) => order(found, year, monthOf(name), day),
  },
  {
    pattern: /('?[-+]?\d+)-(\d+)-('?-?\d+)/,
    read: (found, [, year, number, day]) => order(found, year, Number(number), day),
  },
  {
    pattern: /\b(\d{4})-(\d{3})\b/,
    read: (found, [, year, day]) =>
      Object.assign(found, { year: Number(year), yearDay: Number(day) }),
  },
  {
    // H31.03.01: a year of a Japanese era
    pattern: /\b([mtshr])(\d+)\.(\d+)\.(\d+)/,
    read: (found, [, era = '', year, number, day]) =>
      Object.assign(found, {
        year: Number(year) + ({ m: 1867, t: 1911, s: 1925, h: 1988, r: 2018 }[era] ?? 0),
        month: Number(number),
        day: Number(day),
      }),
  },
  {
    // 1-Mar-2019
    pattern: new RegExp(`('?-?\\d+)-(${months.join('|')})[^-/.]*-('?-?\\d+)`),
    read: (found, [, day, name, year]) => order(found, year, monthOf(name), day),
  },
  {
    // 2019/03/01, 03/01/2019, 2019/3
    pattern: /('?-?\d+)\/\s*('?\d+)(?:[^\d]\s*('?-?\d+))?/,
    read: (found, [, year, number, day]) =>
      order(found, year, Number(number?.replace("'", '')), day),
  },
  {
    // 2019.03.01, 01.03.2019
    pattern: /('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)/,
    read: (found, [, year, number, day]) =>
      order(found, year, Number(number?.replace("'", '')), day),
  },
  {
    // '19 March
    pattern: new RegExp(`'(\\d+)\\b.*?${month}|${month}.*?'(\\d+)\\b`),
    read: (found, [, year, name, other, last]) =>
      Object.assign(found, { year: century(year ?? last ?? ''), month: monthOf(name ?? other) }),
  },
  {
    pattern: new RegExp(month),
    read: (found, [, name]) => Object.assign(found, { month: monthOf(name) }),
  },
  {
    pattern: /(\d+)(?:st|nd|rd|th)\b/,
    read: (found, [, day]) => Object.assign(found, { day: Number(day) }),
  },
  { pattern: /(\d{2,14})(?:t?(\d{2,6}))?(z\b|[-+]\d{1,4}\b)?/, read: readDigits },
]

/** Digits without anything between: `20190301`, `20190301103000`, `20190301t103000`. */
function readDigits(found: Found, [, digits = '', time, zone]: RegExpExecArray): void {
  const widths = digitWidths.get(digits.length)
  if (!widths) return
  let at = 0
  for (const [name, width] of widths) {
    const value = digits.slice(at, at + width)
    found[name] = name === 'year' && width === 2 ? century(value) : Number(value)
    at += width
  }
  if (time !== undefined) {
    found.hour = Number(time.slice(0, 2))
    if (time.length > 2) found.minute = Number(time.slice(2, 4))
    if (time.length > 4) found.second = Number(time.slice(4, 6))
  }
  const offset = zone === undefined ? undefined : readOffset(zone)
  if (offset !== undefined) found.offset = offset
}

type Width = readonly [keyof Found, number]
const fullDate: readonly Width[] = [
  ['year', 4],
  ['month', 2],
  ['day', 2],
]
const digitWidths = new Map<number, readonly Width[]>([
  [2, [['day', 2]]],
  [3, [['yearDay', 3]]],
  [
    4,
    [
      ['month', 2],
      ['day', 2],
    ],
  ],
  [
    5,
    [
      ['year', 2],
      ['yearDay', 3],
    ],
  ],
  [
    6,
    [
      ['year', 2],
      ['month', 2],
      ['day', 2],
    ],
  ],
  [
    7,
    [
      ['year', 4],
      ['yearDay', 3],
    ],
  ],
  [8, fullDate],
  [10, [...fullDate, ['hour', 2]]],
  [12, [...fullDate, ['hour', 2], ['minute', 2]]],
  [14, [...fullDate, ['hour', 2], ['minute', 2], ['second', 2]]],
])

/**
 * Which of two numbers around a month is the year: one with an apostrophe or more than two digits. When only one is
 * there beside the month and it is not a year, it is the day.
 */
function order(
  found: Found,
  first: string | undefined,
  month: number,
  last: string | undefined,
): void {
  let [year, day] = [first, last]
  if (day !== undefined && isYear(day) && !(year !== undefined && isYear(year)))
    [year, day] = [day, year]
  if (year !== undefined) found.year = century(year)
  found.month = month
  if (day !== undefined) found.day = Math.abs(Number(day.replace("'", '')))
}

const isYear = (text: string) => text.includes("'") || text.replace(/\D/g, '').length > 2

/** Two digits are of 1969 to 2068. */
function century(text: string): number {
  const digits = text.replace("'", '')
  const value = Number(digits)
  if (digits.replace(/\D/g, '').length > 2) return value
  return value + (value >= 69 ? 1900 : 2000)
}

function build(found: Found, zone: string, now: RubyTime): RubyTime | undefined {
  const { offset, yearDay, hour = 0, minute = 0, second = 0 } = found
  let { year, month, day } = found
  if ([year, month, day, yearDay, found.hour].every((value) => value === undefined))
    return undefined
  const today =
    offset === undefined ? inZone(now.time, zone).clock : new RubyTime(now.time, offset).clock
  if (year === undefined) {
    year = today.getUTCFullYear()
    if (month === undefined && yearDay === undefined) {
      month = today.getUTCMonth() + 1
      day ??= today.getUTCDate()
    }
  }
  if (yearDay !== undefined) [month, day] = [1, yearDay]
  month ??= 1
  day ??= 1
  const inRange =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (yearDay === undefined ? 31 : 366) &&
    (hour < 24 || (hour === 24 && minute === 0 && second === 0)) &&
    minute < 60 &&
    second <= 60 &&
    Math.abs(year) < 100_000
  if (!inRange) return undefined
  const fields = [year, month, day, hour, minute, second] as const
  if (offset === undefined) return localTime(fields, zone)
  return new RubyTime(utc(fields) - offset * 1000, offset)
}
