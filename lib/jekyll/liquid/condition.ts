import { contains, equal, isOrdered, NotComparable, order } from './compare'
import type { JekyllContext } from './context'
import { type Expression, evaluate, parseExpression } from './expression'
import { LiquidFault } from './problem'
import { isHash, isList, isTruthy, type LiquidValue } from './values'

/** A comparison, and what is joined to it: `a == b and c`. */
export interface Condition {
  readonly left: Expression
  readonly comparison?: { readonly operator: string; readonly right: Expression }
  readonly next?: { readonly join: 'and' | 'or'; readonly condition: Condition }
}

const operators = new Set(['==', '!=', '<>', '<', '>', '<=', '>=', 'contains'])

const token =
  /\s*(==|!=|<>|<=?|>=?|contains(?=\s)|"[^"]*"|'[^']*'|\(\s*[\w.[\]"'-]+?\s*\.\.\s*[\w.[\]"'-]+?\s*\)|-?\d+(?:\.\d+)?(?![\w.])|[A-Za-z_][\w-]*\??(?:\s*\.\s*[A-Za-z_][\w-]*\??|\s*\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])*|\[[^[\]]+\](?:\s*\.\s*[A-Za-z_][\w-]*\??|\s*\[[^[\]]*\])*)\s*/y

/**
 * Reads the condition of `if`, `unless` and `where_exp`. What is well formed is read by its grammar; the rest as
 * leniently as Liquid does, which takes the first value of each part and passes over what it does not know.
 *
 * @throws LiquidFault for a condition that says nothing, or an operator that Liquid does not have
 */
export function parseCondition(markup: string): Condition {
  const parts = wellFormed(markup) ?? lenient(markup)
  let condition: Condition | undefined
  let join: 'and' | 'or' = 'and'
  // The last part first: Liquid joins from the right, `and` and `or` alike.
  for (const part of parts.reverse()) {
    if (part === 'and' || part === 'or') {
      join = part
      continue
    }
    condition = { ...part, ...(condition && { next: { join, condition } }) }
  }
  if (!condition) throw new LiquidFault('liquid-syntax', { reason: 'no condition' })
  return condition
}

type Part = Condition | 'and' | 'or'

function wellFormed(markup: string): Part[] | undefined {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < markup.length) {
    const match = token.exec(markup)
    if (!match) return undefined
    tokens.push(match[1] ?? '')
  }
  const parts: Part[] = []
  for (let i = 0; ; ) {
    const left = tokens[i++]
    if (left === undefined || operators.has(left)) return undefined
    const operator = tokens[i]
    if (operator !== undefined && operators.has(operator)) {
      const right = tokens[i + 1]
      if (right === undefined || operators.has(right)) return undefined
      parts.push({
        left: parseExpression(left),
        comparison: { operator, right: parseExpression(right) },
      })
      i += 2
    } else parts.push({ left: parseExpression(left) })
    const join = tokens[i++]
    if (join === undefined) return parts
    if (join !== 'and' && join !== 'or') return undefined
    parts.push(join)
  }
}

const fragment = `"[^"]*"|'[^']*'|(?:[^\\s,|'"]|"[^"]*"|'[^']*')+`
const pieces = new RegExp(`${fragment}|\\S`, 'g')
const comparison = new RegExp(`(${fragment})\\s*([=!<>a-z_]+)?\\s*(${fragment})?`)

function lenient(markup: string): Part[] {
  const parts: Part[] = []
  let words: string[] = []
  const close = () => {
    const match = comparison.exec(words.join(' '))
    if (!match) throw new LiquidFault('liquid-syntax', { reason: 'no condition' })
    const [, left = '', operator, right = ''] = match
    if (operator !== undefined && !operators.has(operator))
      throw new LiquidFault('liquid-syntax', { reason: `unknown operator ${operator}` })
    parts.push({
      left: parseExpression(left),
      ...(operator !== undefined && { comparison: { operator, right: parseExpression(right) } }),
    })
    words = []
  }
  for (const word of markup.match(pieces) ?? []) {
    if ((word === 'and' || word === 'or') && words.length > 0) {
      close()
      parts.push(word)
    } else words.push(word)
  }
  close()
  return parts
}

/** @throws NotComparable for two values that cannot be ordered */
export function isTrue({ left, comparison, next }: Condition, context: JekyllContext): boolean {
  const first = comparison
    ? compare(left, comparison.operator, comparison.right, context)
    : left.kind === 'state' || isTruthy(evaluate(left, context))
  if (!next) return first
  if (next.join === 'and') return first && isTrue(next.condition, context)
  return first || isTrue(next.condition, context)
}

function compare(
  leftSide: Expression,
  operator: string,
  rightSide: Expression,
  context: JekyllContext,
): boolean {
  if (operator === '==') return sameValue(leftSide, rightSide, context)
  if (operator === '!=' || operator === '<>') return !sameValue(leftSide, rightSide, context)
  const [left, right] = [evaluate(leftSide, context), evaluate(rightSide, context)]
  if (operator === 'contains') return contains(left, right)
  if (leftSide.kind === 'state' || rightSide.kind === 'state') return false
  if (!isOrdered(left) || !isOrdered(right)) return false
  const found = order(left, right)
  if (found === undefined) throw new NotComparable(left, right)
  if (operator === '<') return found < 0
  if (operator === '>') return found > 0
  return operator === '<=' ? found <= 0 : found >= 0
}

/** `==`, with `empty` on either side; nothing is `blank` in Jekyll, which does not load what defines it. */
function sameValue(left: Expression, right: Expression, context: JekyllContext): boolean {
  if (left.kind === 'state')
    return right.kind !== 'state' && isState(left.name, evaluate(right, context))
  if (right.kind === 'state') return isState(right.name, evaluate(left, context))
  return equal(evaluate(left, context), evaluate(right, context))
}

function isState(name: 'empty' | 'blank', value: LiquidValue): boolean {
  if (name === 'blank') return false
  if (typeof value === 'string' || isList(value)) return value.length === 0
  return isHash(value) && Object.keys(value).length === 0
}

/** Whether the value of `case` is the one of a `when`. */
export function isCase(target: Expression, candidate: Expression, context: JekyllContext): boolean {
  return sameValue(target, candidate, context)
}
