/**
 * What YAML brings in, as Ruby would hold it. Liquid, addresses and the site all read these values,
 * so a difference that JavaScript cannot express (`1.0` and `1`, a day and a moment) has a class.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | RubyFloat
  | RubyTime
  | RubyDate
  | readonly Value[]
  | Hash

/**
 * A Ruby Hash: an object without prototype, so that no key (`__proto__`, `constructor`) means more
 * than itself. Made by `hashOf`; `keysOf` gives its keys in the order written.
 */
export interface Hash {
  readonly [key: string]: Value
}

/** A float that JavaScript would write as an integer, or not as Ruby does: `1.0`, `1.0e+20`. */
export class RubyFloat {
  readonly #value: number

  constructor(value: number) {
    this.#value = value
  }

  valueOf(): number {
    return this.#value
  }

  /** As Ruby's `to_s`. */
  toString(): string {
    const value = this.#value
    if (Number.isNaN(value)) return 'NaN'
    if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity'
    const size = Math.abs(value)
    if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
      const [digits = '', power = '0'] = value.toExponential().split('e')
      const exponent = Number(power)
      const sign = exponent < 0 ? '-' : '+'
      const fraction = digits.includes('.') ? digits : `${digits}.0`
      return `${fraction}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
    }
    return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value)
  }

  toJSON(): number {
    return this.#value
  }
}

/** A moment with the offset of the clock that shows it (Ruby's Time). */
export class RubyTime {
  readonly #time: number
  readonly #offset: number
  readonly #utc: boolean

  /**
   * @param time milliseconds since the epoch
   * @param offset seconds east of UTC
   * @param utc whether it was written as UTC (`Z`), which Ruby then writes too
   */
  constructor(time: number, offset: number, utc = false) {
    this.#time = time
    this.#offset = offset
    this.#utc = utc
  }

  /** Milliseconds since the epoch. */
  get time(): number {
    return this.#time
  }

  /** Seconds east of UTC. */
  get offset(): number {
    return this.#offset
  }

  /** The clock's fields, to be read with the `getUTC…` functions. */
  get clock(): Date {
    return new Date(this.#time + this.#offset * 1000)
  }

  /** As Ruby's `to_s`: `2019-03-01 10:47:00 +0100`. */
  toString(): string {
    const [day, time] = isoParts(this.clock)
    return `${day} ${time} ${this.#utc ? 'UTC' : formatOffset(this.#offset, '')}`
  }

  /** As Ruby's `xmlschema`: `2019-03-01T10:47:00+01:00`. */
  toISO(): string {
    const [day, time] = isoParts(this.clock)
    return `${day}T${time}${this.#utc ? 'Z' : formatOffset(this.#offset, ':')}`
  }

  toJSON(): string {
    return this.toString()
  }
}

/** A day of the calendar (Ruby's Date). */
export class RubyDate {
  readonly #day: Date

  /** @param day midnight UTC of that day, in milliseconds since the epoch */
  constructor(day: number) {
    this.#day = new Date(day)
  }

  /** The day, to be read with the `getUTC…` functions. */
  get clock(): Date {
    return new Date(this.#day)
  }

  /** As Ruby's `to_s`: `2019-03-01`. */
  toString(): string {
    return isoParts(this.#day)[0]
  }

  toJSON(): string {
    return this.toString()
  }
}

function isoParts(date: Date): [day: string, time: string] {
  const [day = '', time = ''] = date.toISOString().split('T')
  return [day, time.slice(0, 8)]
}

function formatOffset(seconds: number, between: string): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${between}${pad(minutes % 60)}`
}

const orders = new WeakMap<object, readonly string[]>()

/**
 * @param entries keys and values, in order; a key given twice keeps its first place and its last
 *   value, as in Ruby
 */
export function hashOf(entries: Iterable<readonly [string, Value]>): Hash
export function hashOf<V>(entries: Iterable<readonly [string, V]>): { readonly [key: string]: V }
export function hashOf<V>(entries: Iterable<readonly [string, V]>): { readonly [key: string]: V } {
  const values: Record<string, V> = Object.create(null)
  const keys = new Set<string>()
  for (const [key, value] of entries) {
    values[key] = value
    keys.add(key)
  }
  Object.freeze(values)
  orders.set(values, [...keys])
  return values
}

/** The hash without keys. */
export const emptyHash: Hash = hashOf([])

/** @returns the keys in the order written: JavaScript alone would put `2018` before `title` */
export function keysOf(hash: object): readonly string[] {
  return orders.get(hash) ?? Object.keys(hash)
}

/** @returns keys and values in the order written */
export function entriesOf(hash: Hash): [string, Value][] {
  return keysOf(hash).map((key) => [key, hash[key] ?? null])
}

/** @returns whether a value is a Hash, and not a list, a date or a number with a class */
export function isHash(value: Value | undefined): value is Hash {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof RubyFloat) &&
    !(value instanceof RubyTime) &&
    !(value instanceof RubyDate)
  )
}

/** @returns whether a value is a list */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}
