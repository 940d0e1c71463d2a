import { hashOf, keysOf, type RubyDate, RubyFloat, type RubyTime } from '../values'

/** What a template can hold: the values of YAML, ranges, and objects of the site. */
export type LiquidValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | RubyFloat
  | RubyTime
  | RubyDate
  | Range
  | Drop
  | LiquidHash
  | readonly LiquidValue[]

/** A Ruby Hash: without prototype, keys in the order of `keysOf`. */
export interface LiquidHash {
  readonly [key: string]: LiquidValue
}

/** `(1..3)`: both ends included. */
export class Range {
  constructor(
    readonly from: number,
    readonly to: number,
  ) {}

  get size(): number {
    return Math.max(0, this.to - this.from + 1)
  }

  toString(): string {
    return `${this.from}..${this.to}`
  }
}

/** An object of the site, which shows a template the keys that it lists and nothing else. */
export abstract class Drop {
  /** Keys in Jekyll's order. */
  abstract keys(): readonly string[]
  /** The value of a key; `undefined` for one that is not there. */
  abstract get(key: string): LiquidValue
  /** As it prints. */
  abstract toString(): string

  /** As Ruby's `inspect` shows it; `undefined` for what looks like a Hash. */
  inspected(): string | undefined {
    return undefined
  }

  /** As a Hash, for filters such as `jsonify`. */
  toHash(): LiquidHash {
    return hashOf<LiquidValue>(this.keys().map((key) => [key, this.get(key)]))
  }
}

export function isList(value: unknown): value is readonly LiquidValue[] {
  return Array.isArray(value)
}

export function isHash(value: unknown): value is LiquidHash {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}

export function isNumeric(value: LiquidValue): value is number | RubyFloat {
  return typeof value === 'number' || value instanceof RubyFloat
}

export function isTruthy(value: LiquidValue): boolean {
  return value !== false && value !== null && value !== undefined
}

/** A key of a Hash or of an object of the site, its own; `undefined` when there is none. */
export function getKey(value: LiquidValue, key: string): LiquidValue {
  if (value instanceof Drop) return value.get(key)
  return isHash(value) ? value[key] : undefined
}

/** Keys and values of a Hash, in order. */
export function pairs(hash: LiquidHash): [string, LiquidValue][] {
  return keysOf(hash).map((key) => [key, hash[key]])
}

/** A float with a fraction stays a number; the others need a class to differ from integers. */
export function toFloat(value: number): number | RubyFloat {
  return Number.isInteger(value) || !Number.isFinite(value) ? new RubyFloat(value) : value
}

/** Whether Ruby would hold it as a Float. */
export function isFloat(value: LiquidValue): boolean {
  return value instanceof RubyFloat || (typeof value === 'number' && !Number.isInteger(value))
}
