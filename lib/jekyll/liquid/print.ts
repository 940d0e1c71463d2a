import { RubyDate, RubyFloat, RubyTime } from '../values'
import { Drop, isHash, isList, type LiquidValue, pairs } from './values'

/** Ruby's `to_s` as Liquid prints a value: lists are joined, a Hash is inspected, nil is nothing. */
export function toText(value: LiquidValue, depth = 0): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value)
  if (isList(value)) {
    if (depth > deepest) return '[...]'
    return value.map((item) => toText(item, depth + 1)).join('')
  }
  if (isHash(value)) return inspect(value, depth)
  return String(value)
}

/** Ruby's `to_s` itself, which filters see: a list is inspected too. */
export function toRubyString(value: LiquidValue): string {
  return isList(value) ? inspect(value) : toText(value)
}

/** A number as Ruby writes it; one with a fraction is a float. */
function numberText(value: number): string {
  if (!Number.isInteger(value)) return new RubyFloat(value).toString()
  return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString()
}

const deepest = 100

/** Ruby's `inspect` (3.1): `{"a"=>[1, nil]}`. */
export function inspect(value: LiquidValue, depth = 0): string {
  if (depth > deepest) return '...'
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'string') return inspectString(value)
  if (value instanceof RubyTime) return value.toString()
  if (value instanceof RubyDate) return inspectDate(value)
  if (isList(value)) return `[${value.map((item) => inspect(item, depth + 1)).join(', ')}]`
  const own = value instanceof Drop ? value.inspected() : undefined
  if (own !== undefined) return own
  const hash = value instanceof Drop ? value.toHash() : value
  if (isHash(hash)) {
    return `{${pairs(hash)
      .map(([key, item]) => `${inspectString(key)}=>${inspect(item, depth + 1)}`)
      .join(', ')}}`
  }
  return toText(value)
}

function inspectString(text: string): string {
  const escaped = text.replace(
    /[\\"]|#(?=[{$@])|(?![\u0080-\u009f])\p{Cc}|[\u2028\u2029]|\p{Cn}/gu,
    (sign) => {
      const named = escapes.get(sign)
      if (named) return named
      const hex = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
      if (hex === '7F') return '\\x7F'
      return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
    },
  )
  return `"${escaped}"`
}

const escapes = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['#', '\\#'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\f', '\\f'],
  ['\v', '\\v'],
  ['\b', '\\b'],
  ['\u0007', '\\a'],
  ['\u001b', '\\e'],
])

/** `#<Date: 2019-03-01 ((2458544j,0s,0n),+0s,2299161j)>`: with the number of its Julian day. */
function inspectDate(date: RubyDate): string {
  const julian = Math.floor(date.clock.getTime() / 86_400_000) + 2_440_588
  return `#<Date: ${date} ((${julian}j,0s,0n),+0s,2299161j)>`
}
