import type { RubyTime } from '../values'
import { offsetAt, zoneName } from './zone'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A moment with what formats ask of it. */
interface Moment {
  /** Read with `getUTC…`. */
  readonly clock: Date
  readonly milliseconds: number
  readonly offset: number
  /** The abbreviation of the zone; empty when the offset is of no zone. */
  readonly zone: () => string
}

/** A number with its usual padding, or a text. */
type Part = string | { readonly value: number; readonly width: number; readonly fill: '0' | ' ' }

const directive = /%([-_0^#]*)(:{0,3})(\d*)[EO]?([a-zA-Z%])/g
const widest = 1024

/**
 * Formats a moment as Ruby's `Time#strftime`: names in English, flags `-` (no padding), `_` (spaces), `0`, `^`
 * (capitals), `#` (case changed), `:` (in `%:z`), and widths. What is no directive stays as it is written.
 *
 * @param zone the zone that the site is in, for `%Z`
 */
export function strftime(time: RubyTime, format: string, zone = 'UTC'): string {
  const moment = {
    clock: time.clock,
    milliseconds: time.time,
    offset: time.offset,
    zone: () => {
      if (offsetAt(time.time, zone) === time.offset) return zoneName(time.time, zone)
      return time.offset === 0 ? 'UTC' : ''
    },
  }
  return write(moment, format)
}

function write(moment: Moment, format: string): string {
  return format.replace(
    directive,
    (all, flags: string, colons: string, width: string, letter: string) => {
      if (colons !== '' && letter !== 'z') return all
      const size = width === '' ? undefined : Number(width)
      if (size !== undefined && size > widest) return all
      if (letter === 'z') return zoneOffset(moment.offset, flags, colons.length, size ?? 0)
      if (letter === 'N' || letter === 'L')
        return fraction(moment, size ?? (letter === 'N' ? 9 : 3))
      const part = read(moment, letter)
      if (part === undefined) return all
      return typeof part === 'string'
        ? text(part, flags, size ?? 0, letter)
        : number(part, flags, size)
    },
  )
}

function number(
  { value, width, fill }: Exclude<Part, string>,
  flags: string,
  size: number | undefined,
): string {
  const last = flags.replace(/[^-_0]/g, '').at(-1)
  if (last === '-') return String(value)
  const filling = last === undefined ? fill : last === '_' ? ' ' : '0'
  const digits = String(Math.abs(value))
  const total = (size ?? width) - (value < 0 ? 1 : 0)
  if (value >= 0) return digits.padStart(total, filling)
  return filling === '0' ? `-${digits.padStart(total, '0')}` : `-${digits}`.padStart(total + 1, ' ')
}

function text(value: string, flags: string, size: number, letter: string): string {
  let result = value
  if (flags.includes('^')) result = result.toUpperCase()
  else if (flags.includes('#') && letter !== 'c') {
    result = letter === 'p' || letter === 'Z' ? result.toLowerCase() : result.toUpperCase()
  }
  if (flags.includes('-') || result === '') return result
  return result.padStart(size, flags.includes('0') ? '0' : ' ')
}

function zoneOffset(offset: number, flags: string, colons: number, size: number): string {
  const sign = offset < 0 ? '-' : '+'
  const seconds = Math.abs(offset)
  const pad = (value: number) => String(value).padStart(2, '0')
  const parts = [
    pad(Math.floor(seconds / 3600)),
    pad(Math.floor(seconds / 60) % 60),
    pad(seconds % 60),
  ]
  if (colons < 2) parts.pop()
  if (colons === 3) while (parts.length > 1 && parts.at(-1) === '00') parts.pop()
  const [hours = '', ...others] = parts
  const after = others.map((part) => (colons > 0 ? `:${part}` : part)).join('')
  if (flags.includes('_'))
    return `${sign}${Number(hours)}${after}`.padStart(Math.max(size, 3 + after.length), ' ')
  return `${sign}${hours.padStart(size - 1 - after.length, '0')}${after}`
}

function fraction({ milliseconds }: Moment, digits: number): string {
  const thousandths = ((milliseconds % 1000) + 1000) % 1000
  return String(thousandths).padStart(3, '0').padEnd(digits, '0').slice(0, digits)
}

const padded = (value: number, width: number, fill: '0' | ' ' = '0'): Part => ({
  value,
  width,
  fill,
})

function read(moment: Moment, letter: string): Part | undefined {
  const { clock } = moment
  const year = clock.getUTCFullYear()
  const hour = clock.getUTCHours()
  const weekday = clock.getUTCDay()
  switch (letter) {
    case 'Y':
      return padded(year, year < 0 ? 5 : 4)
    case 'C':
      return padded(Math.floor(year / 100), 2)
    case 'y':
      return padded(((year % 100) + 100) % 100, 2)
    case 'm':
      return padded(clock.getUTCMonth() + 1, 2)
    case 'B':
      return monthNames[clock.getUTCMonth()] ?? ''
    case 'b':
    case 'h':
      return (monthNames[clock.getUTCMonth()] ?? '').slice(0, 3)
    case 'd':
      return padded(clock.getUTCDate(), 2)
    case 'e':
      return padded(clock.getUTCDate(), 2, ' ')
    case 'j':
      return padded(yearDay(clock), 3)
    case 'H':
      return padded(hour, 2)
    case 'k':
      return padded(hour, 2, ' ')
    case 'I':
      return padded(hour % 12 || 12, 2)
    case 'l':
      return padded(hour % 12 || 12, 2, ' ')
    case 'P':
      return hour < 12 ? 'am' : 'pm'
    case 'p':
      return hour < 12 ? 'AM' : 'PM'
    case 'M':
      return padded(clock.getUTCMinutes(), 2)
    case 'S':
      return padded(clock.getUTCSeconds(), 2)
    case 's':
      return padded(Math.floor(moment.milliseconds / 1000), 1)
    case 'Z':
      return moment.zone()
    case 'A':
      return days[weekday] ?? ''
    case 'a':
      return (days[weekday] ?? '').slice(0, 3)
    case 'u':
      return padded(weekday || 7, 1)
    case 'w':
      return padded(weekday, 1)
    case 'G':
      return padded(isoWeek(clock).year, 4)
    case 'g':
      return padded(isoWeek(clock).year % 100, 2)
    case 'V':
      return padded(isoWeek(clock).week, 2)
    case 'U':
      return padded(Math.floor((yearDay(clock) + 6 - weekday) / 7), 2)
    case 'W':
      return padded(Math.floor((yearDay(clock) + 6 - ((weekday + 6) % 7)) / 7), 2)
    case 'n':
      return '\n'
    case 't':
      return '\t'
    case '%':
      return '%'
    default: {
      const whole = combined.get(letter)
      return whole === undefined ? undefined : write(moment, whole)
    }
  }
}

const combined = new Map([
  ['D', '%m/%d/%y'],
  ['x', '%m/%d/%y'],
  ['F', '%Y-%m-%d'],
  ['T', '%H:%M:%S'],
  ['X', '%H:%M:%S'],
  ['R', '%H:%M'],
  ['r', '%I:%M:%S %p'],
  ['c', '%a %b %e %H:%M:%S %Y'],
  ['v', '%e-%^b-%Y'],
])

const day = 86_400_000

/** @returns the day of the year, from 1 */
export function yearDay(clock: Date): number {
  const first = new Date(clock)
  first.setUTCMonth(0, 1)
  return Math.round((clock.getTime() - first.getTime()) / day) + 1
}

/** @returns the week of ISO 8601 and the year that it belongs to */
export function isoWeek(clock: Date): { year: number; week: number } {
  const thursday = new Date(clock.getTime() + (4 - (clock.getUTCDay() || 7)) * day)
  return { year: thursday.getUTCFullYear(), week: Math.floor((yearDay(thursday) - 1) / 7) + 1 }
}
