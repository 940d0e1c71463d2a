import { RubyFloat, RubyTime } from '../../values'
import { LiquidFault } from '../problem'
import { isFloat, isNumeric, type LiquidValue, toFloat } from '../values'
import { decimal } from './decimal'
import { type Filters, filter } from './filter'

/** A number and whether it is a float; a text is read, anything else is 0. */
interface Operand {
  readonly value: number
  readonly float: boolean
}

function operand(input: LiquidValue): Operand {
  if (isNumeric(input)) return { value: Number(input), float: isFloat(input) }
  if (typeof input !== 'string') return { value: 0, float: false }
  const text = input.trim()
  if (/^-?\d+\.\d+$/.test(text)) return { value: Number(text), float: true }
  return { value: Number(/^[-+]?\d+/.exec(text)?.[0] ?? 0), float: false }
}

const result = (value: number, float: boolean): LiquidValue => (float ? toFloat(value) : value + 0)

function arithmetic(run: (left: Operand, right: Operand) => number) {
  return filter(1, 1, (_, input, argument) => {
    const [left, right] = [operand(input), operand(argument)]
    return result(run(left, right), left.float || right.float)
  })
}

function byZero(left: Operand, right: Operand): void {
  if (right.value === 0 && !left.float && !right.float)
    throw new LiquidFault('liquid-error', { reason: 'divided by 0' })
}

function rounded(input: LiquidValue, digits: LiquidValue): LiquidValue {
  const { value, float } = operand(input)
  const places = Math.trunc(operand(digits).value)
  if (!Number.isFinite(value))
    throw new LiquidFault('liquid-error', { reason: String(new RubyFloat(value)) })
  const moved = roundHalfUp(value, places)
  return float && places > 0 ? toFloat(moved) : moved
}

/** Halves away from zero, on the number as it is written. */
function roundHalfUp(value: number, places: number): number {
  const shift = (number: number, by: number) => {
    const [digits = '0', exponent = '0'] = String(number).split('e')
    return Number(`${digits}e${Number(exponent) + by}`)
  }
  const size = Math.abs(value)
  const moved = shift(Math.round(shift(size, places)), -places)
  const found = Number.isFinite(moved) ? moved : size
  return value < 0 ? -found + 0 : found
}

const whole = (run: (value: number) => number) =>
  filter(0, 0, (_, input) => run(operand(input).value) + 0)

const bounded = (pick: (left: number, right: number) => number) =>
  filter(1, 1, (_, input, bound) => {
    const [left, right] = [operand(input), operand(bound)]
    const value = pick(left.value, right.value)
    return result(value, value === left.value ? left.float : right.float)
  })

export const numberFilters: Filters = {
  abs: filter(0, 0, (_, input) => {
    const { value, float } = operand(input)
    return result(Math.abs(value), float)
  }),
  plus: arithmetic((left, right) => decimal('+', left.value, right.value)),
  minus: arithmetic((left, right) => decimal('-', left.value, right.value)),
  times: arithmetic((left, right) => decimal('*', left.value, right.value)),
  divided_by: arithmetic((left, right) => {
    byZero(left, right)
    const quotient = decimal('/', left.value, right.value)
    return left.float || right.float ? quotient : Math.floor(quotient)
  }),
  modulo: arithmetic((left, right) => {
    byZero(left, right)
    return decimal('%', left.value, right.value)
  }),
  round: filter(0, 1, (_, input, digits) => rounded(input, digits)),
  ceil: whole(Math.ceil),
  floor: whole(Math.floor),
  at_least: bounded(Math.max),
  at_most: bounded(Math.min),
  to_integer: filter(0, 0, (_, input) => {
    if (typeof input === 'boolean') return input ? 1 : 0
    if (isNumeric(input)) return Math.trunc(Number(input))
    if (input instanceof RubyTime) return Math.floor(input.time / 1000)
    return Number(/^\s*[-+]?\d+/.exec(typeof input === 'string' ? input : '')?.[0] ?? 0)
  }),
}
