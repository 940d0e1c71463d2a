import { keysOf, RubyDate, RubyFloat, RubyTime } from '../values'
import { toText } from './print'
import { Drop, isHash, isList, isNumeric, type LiquidValue, Range } from './values'

/** Two values that Ruby cannot order: `"a" < 1`. */
export class NotComparable extends Error {
  constructor(left: LiquidValue, right: LiquidValue) {
    super(
      `comparison of ${className(left)} with ${isNumeric(right) || right === null ? toText(right) || 'nil' : className(right)} failed`,
    )
  }
}

/** Ruby's `==`: by value, without conversion but from integer to float. */
export function equal(left: LiquidValue, right: LiquidValue): boolean {
  if (left === right || (isNil(left) && isNil(right))) return true
  if (isNumeric(left)) return isNumeric(right) && Number(left) === Number(right)
  if (left instanceof RubyTime) return right instanceof RubyTime && left.time === right.time
  if (left instanceof RubyDate) return right instanceof RubyDate && +left.clock === +right.clock
  if (left instanceof Range)
    return right instanceof Range && left.from === right.from && left.to === right.to
  if (isList(left)) {
    return (
      isList(right) &&
      left.length === right.length &&
      left.every((item, i) => equal(item, right[i]))
    )
  }
  if (isHash(left) && isHash(right)) {
    const keys = keysOf(left)
    return (
      keys.length === keysOf(right).length &&
      keys.every((key) => key in right && equal(left[key], right[key]))
    )
  }
  return false
}

/**
 * Ruby's `<=>`.
 *
 * @returns a negative number, zero or a positive one; `undefined` when Ruby cannot tell
 */
export function order(left: LiquidValue, right: LiquidValue): number | undefined {
  if (isNumeric(left) && isNumeric(right)) return sign(Number(left), Number(right))
  if (typeof left === 'string' && typeof right === 'string') return byCodePoint(left, right)
  if (left instanceof RubyTime && right instanceof RubyTime) return sign(left.time, right.time)
  if (left instanceof RubyDate && right instanceof RubyDate) return sign(+left.clock, +right.clock)
  if (isList(left) && isList(right)) {
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const found = order(left[i], right[i])
      if (found !== 0) return found
    }
    return sign(left.length, right.length)
  }
  // The order that Jekyll gives documents: by date, then by path.
  if (left instanceof Drop && right instanceof Drop) {
    return order(left.get('date'), right.get('date')) || order(left.get('path'), right.get('path'))
  }
  return equal(left, right) ? 0 : undefined
}

/** Ruby orders strings by their bytes, which in UTF-8 is the order of code points. */
export function byCodePoint(left: string, right: string): number {
  const end = Math.min(left.length, right.length)
  for (let i = 0; i < end; i++) {
    const [a, b] = [left.charCodeAt(i), right.charCodeAt(i)]
    if (a !== b) return sign(surrogatesLast(a), surrogatesLast(b))
  }
  return sign(left.length, right.length)
}

/** A unit of a surrogate pair stands for a code point above all others. */
const surrogatesLast = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** `<`, `>` and their kin are defined for these; for all other values they are false. */
export function isOrdered(value: LiquidValue): boolean {
  return (
    isNumeric(value) ||
    typeof value === 'string' ||
    value instanceof RubyTime ||
    value instanceof RubyDate
  )
}

/** `contains`: a text in a text, an item in a list, a key in a Hash, a number in a range. */
export function contains(left: LiquidValue, right: LiquidValue): boolean {
  if (isNil(right) || right === false) return false
  if (typeof left === 'string') return left.includes(toText(right))
  if (isList(left)) return left.some((item) => equal(item, right))
  if (left instanceof Range)
    return isNumeric(right) && Number(right) >= left.from && Number(right) <= left.to
  if (isHash(left)) return toText(right) in left
  return left instanceof Drop && left.keys().includes(toText(right))
}

function className(value: LiquidValue): string {
  if (isNil(value)) return 'NilClass'
  if (typeof value === 'boolean') return value ? 'TrueClass' : 'FalseClass'
  if (typeof value === 'string') return 'String'
  if (value instanceof RubyTime) return 'Time'
  if (value instanceof RubyDate) return 'Date'
  if (isList(value)) return 'Array'
  if (isHash(value)) return 'Hash'
  if (value instanceof RubyFloat || (typeof value === 'number' && !Number.isInteger(value)))
    return 'Float'
  return typeof value === 'number' ? 'Integer' : 'Object'
}

const isNil = (value: LiquidValue): value is null | undefined =>
  value === null || value === undefined

const sign = (left: number, right: number) => (left < right ? -1 : left > right ? 1 : 0)
