import { inZone, utc } from '../time'
import { RubyDate, RubyFloat, RubyTime, type Value } from '../values'

/**
 * What Ruby's YAML (Psych, YAML 1.1) makes of a scalar that stands in no quotes.
 *
 * @param text as written, without spaces around
 * @param zone of the clock that shows a moment written without an offset
 */
export function scalarValue(text: string, zone: string): Value {
  if (/^(?:~|null)?$/i.test(text)) return null
  if (/^(?:yes|true|on)$/i.test(text)) return true
  if (/^(?:no|false|off)$/i.test(text)) return false
  // Nothing else that is not text begins otherwise.
  if (!/^[-+.\d]/.test(text)) return text
  return numberOf(text) ?? sexagesimal(text) ?? dayOf(text) ?? momentOf(text, zone) ?? text
}

function numberOf(text: string): Value | undefined {
  if (/^[-+]?(?:0|[1-9](?:\d|[,_]\d)*)$/.test(text)) return integer(text.replace(/[,_]/g, ''))
  if (/^[-+]?0[_,0-7]+$/.test(text)) return radix(text, 8)
  if (/^[-+]?0x[_,\da-f]+$/i.test(text)) return radix(text, 16)
  if (/^[-+]?0b[_,01]+$/.test(text)) return radix(text, 2)
  if (/^[-+]?(?:\d[\d_,]*)?\.\d*(?:e[-+]\d+)?$/i.test(text) && /\d/.test(text)) {
    return float(Number(text.replace(/[,_]/g, '')))
  }
  if (/^\+?\.inf$/i.test(text)) return new RubyFloat(Number.POSITIVE_INFINITY)
  if (/^-\.inf$/i.test(text)) return new RubyFloat(Number.NEGATIVE_INFINITY)
  if (/^\.nan$/i.test(text)) return new RubyFloat(Number.NaN)
  return undefined
}

/** Digits that a JavaScript number would not keep stay digits. */
function integer(digits: string): Value {
  const value = Number(digits)
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
  return digits.replace(/^\+/, '')
}

function radix(text: string, base: 2 | 8 | 16): Value {
  const digits = text.replace(/[,_]/g, '').replace(/^([-+]?)0[xb]?/i, '$1')
  const prefix = { 2: '0b', 8: '0o', 16: '0x' }[base]
  const size = BigInt(prefix + (digits.replace(/^[-+]/, '') || '0'))
  return integer(String(digits.startsWith('-') ? -size : size))
}

/** Floats that JavaScript spells as Ruby does are plain numbers. */
function float(value: number): Value {
  const ruby = new RubyFloat(value)
  return String(ruby) === String(value) ? value : ruby
}

/** `1:30` is ninety minutes, in seconds; a sign is the first field's alone. */
function sexagesimal(text: string): Value | undefined {
  const match = /^([-+]?\d[\d_]*(?::[0-5]?\d){1,2})(\.\d*)?$/.exec(text)
  if (!match) return undefined
  const fields = (match[1] ?? '').replaceAll('_', '').split(':')
  const seconds = fields.reduce((sum, field, at) => sum + Number(field) * 60 ** (2 - at), 0)
  if (match[2] === undefined) return seconds
  return float(seconds + Number(`0${match[2]}0`) * 60 ** (3 - fields.length))
}

function dayOf(text: string): RubyDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const time = utc([year, month, day])
  return isDay(time, month, day) ? new RubyDate(time) : undefined
}

function isDay(time: number, month: number, day: number): boolean {
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const moment =
  /^(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(Z|[-+]\d{1,2}:?(?:\d\d)?))?$/

/** Without an offset it is UTC, shown by the clock of the zone. */
function momentOf(text: string, zone: string): RubyTime | undefined {
  const match = moment.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as Six
  const midnight = utc([year, month, day])
  const late = hour > 24 || minute > 59 || second > 60
  if (late || (hour === 24 && minute + second > 0) || !isDay(midnight, month, day)) return undefined
  const thousandths = Math.floor(Number(`0.${match[7] || 0}`) * 1000)
  const wall = utc([year, month, day, hour, minute, second]) + thousandths
  const offset = match[8]
  if (offset === undefined) return inZone(wall, zone)
  if (offset === 'Z') return new RubyTime(wall, 0, true)
  const [, sign, hours, minutes = '0'] = /^([-+])(\d{1,2}):?(\d{1,2})?$/.exec(offset) ?? []
  const seconds = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1)
  return Math.abs(seconds) < 86_400 ? new RubyTime(wall - seconds * 1000, seconds) : undefined
}

type Six = [number, number, number, number, number, number]
