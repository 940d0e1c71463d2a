import { keysOf, RubyFloat } from '../values'
import type { JekyllContext } from './context'
import { Drop, getKey, isHash, isList, type LiquidValue, Range, toFloat } from './values'

/** A value as a template writes it, read once. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: LiquidValue }
  /** `empty` and `blank`, which mean something beside `==` only. */
  | { readonly kind: 'state'; readonly name: 'empty' | 'blank' }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** `page.title`, `site.data[key]`: a name, then keys. */
  | {
      readonly kind: 'path'
      readonly name: Expression | string
      readonly keys: readonly (Expression | string)[]
    }

const literals = new Map<string, Expression>([
  ['', { kind: 'literal', value: null }],
  ['nil', { kind: 'literal', value: null }],
  ['null', { kind: 'literal', value: null }],
  ['true', { kind: 'literal', value: true }],
  ['false', { kind: 'literal', value: false }],
  ['empty', { kind: 'state', name: 'empty' }],
  ['blank', { kind: 'state', name: 'blank' }],
])

/** As deep as brackets stand in brackets. */
const deepest = 20

const range = /^\(\s*(\S+?)\s*\.\.\s*(\S+?)\s*\)$/

/**
 * Reads a value as Liquid does: a text in quotes (without escapes), a number, a range, a name with keys. It never fails:
 * characters that belong to none of them are passed over.
 */
export function parseExpression(markup: string, depth = 0): Expression {
  const text = depth > deepest ? '' : markup.trim()
  const literal = literals.get(text)
  if (literal) return literal
  const quote = text[0]
  if (text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)) {
    return { kind: 'literal', value: text.slice(1, -1) }
  }
  if (/^-?\d+$/.test(text)) return { kind: 'literal', value: Number(text) + 0 }
  if (/^-?\d[\d.]+$/.test(text)) return { kind: 'literal', value: toFloat(Number.parseFloat(text)) }
  const ends = range.exec(text)
  if (ends) {
    return {
      kind: 'range',
      from: parseExpression(ends[1] ?? '', depth + 1),
      to: parseExpression(ends[2] ?? '', depth + 1),
    }
  }
  return parsePath(text, depth)
}

function parsePath(text: string, depth: number): Expression {
  const [name = '', ...keys] = steps(text, depth)
  return { kind: 'path', name, keys }
}

/** The words and brackets of a path. */
function steps(text: string, depth: number): (string | Expression)[] {
  const found: (string | Expression)[] = []
  const closing = closingBrackets(text)
  for (let at = 0; at < text.length; ) {
    const end = closing.get(at)
    if (end !== undefined && end > at + 1) {
      found.push(parseExpression(text.slice(at + 1, end), depth + 1))
      at = end + 1
      continue
    }
    word.lastIndex = at
    const match = word.exec(text)
    if (match) found.push(match[0])
    at = match ? word.lastIndex : at + 1
  }
  return found
}

const word = /[\w-]+\??/y

/** Where each bracket closes that does. */
function closingBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    const start = text[at] === ']' ? open.pop() : undefined
    if (start !== undefined) closing.set(start, at)
  }
  return closing
}

/** @returns the value; what is not there is `undefined` */
export function evaluate(expression: Expression, context: JekyllContext): LiquidValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'state':
      return ''
    case 'range':
      return new Range(
        wholeNumber(evaluate(expression.from, context)),
        wholeNumber(evaluate(expression.to, context)),
      )
    case 'path': {
      const { name } = expression
      const root = typeof name === 'string' ? name : evaluate(name, context)
      let value =
        typeof root === 'string' || typeof root === 'number'
          ? context.variable(String(root))
          : undefined
      for (const key of expression.keys) {
        value = typeof key === 'string' ? property(value, key) : item(value, evaluate(key, context))
        if (value === undefined || value === null) return undefined
      }
      return value
    }
  }
}

/** `value.key`, where `size`, `first` and `last` also ask what is not a key. */
function property(value: LiquidValue, key: string): LiquidValue {
  const found = getKey(value, key)
  if (found !== undefined) return found
  if (key === 'size') return size(value)
  if (key === 'first' || key === 'last') return atEnd(value, key)
  return undefined
}

function size(value: LiquidValue): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (isList(value)) return value.length
  if (value instanceof Range) return value.size
  if (isHash(value)) return keysOf(value).length
  // Ruby's integers have eight bytes.
  return Number.isInteger(value) ? 8 : undefined
}

function atEnd(value: LiquidValue, end: 'first' | 'last'): LiquidValue {
  if (isList(value)) return value.at(end === 'first' ? 0 : -1)
  if (value instanceof Range) return end === 'first' ? value.from : value.to
  if (end === 'last' || !(isHash(value) || value instanceof Drop)) return undefined
  const [key] = value instanceof Drop ? value.keys() : keysOf(value)
  return key === undefined ? undefined : [key, getKey(value, key)]
}

/** `value[key]`. */
function item(value: LiquidValue, key: LiquidValue): LiquidValue {
  if (isList(value)) return typeof key === 'number' ? value.at(key) : undefined
  if (typeof key === 'string' || typeof key === 'number') return getKey(value, String(key))
  return undefined
}

/** Ruby's `to_i`, for the ends of a range: what is no number is 0. */
function wholeNumber(value: LiquidValue): number {
  if (value instanceof RubyFloat || typeof value === 'number') return Math.trunc(Number(value)) || 0
  if (typeof value === 'string') return Number.parseInt(value, 10) || 0
  return 0
}
