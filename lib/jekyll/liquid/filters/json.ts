import { toText } from '../print'
import { Drop, isHash, isList, isNumeric, type LiquidValue, pairs, Range } from '../values'

const deepest = 50

/** A value as Ruby's JSON writes it: without spaces, characters beyond ASCII as they are. */
export function toJson(value: LiquidValue, depth = 0): string {
  if (value === null || value === undefined || depth > deepest) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (isNumeric(value)) return Number.isFinite(Number(value)) ? toText(value) : 'null'
  if (isList(value)) return `[${value.map((item) => toJson(item, depth + 1)).join(',')}]`
  const hash = value instanceof Drop ? value.toHash() : value
  if (isHash(hash)) {
    return `{${pairs(hash)
      .map(([key, item]) => `${JSON.stringify(key)}:${toJson(item, depth + 1)}`)
      .join(',')}}`
  }
  if (value instanceof Range) return JSON.stringify(value.toString())
  return JSON.stringify(toText(value))
}
