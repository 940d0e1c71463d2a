import type { JekyllContext } from './context'
import { type Expression, evaluate, parseExpression } from './expression'
import { fragments, readFragment, splitOutsideQuotes } from './fragments'
import type { LiquidValue } from './values'

/** `page.title | truncate: 20, "…"`: a value and the filters that it goes through. */
export interface FilteredValue {
  readonly value: Expression
  readonly filters: readonly FilterCall[]
}

interface FilterCall {
  readonly name: string
  readonly args: readonly Expression[]
  /** `allow_false: true`. */
  readonly named: readonly (readonly [string, Expression])[]
}

/** Reads a value and its filters, passing over what is neither, as Liquid does. */
export function parseFilteredValue(markup: string): FilteredValue {
  const found = readFragment(splitOutsideQuotes(markup, '|')[0]?.trim() ? markup : '')
  if (!found) return { value: parseExpression(''), filters: [] }
  const [, ...calls] = splitOutsideQuotes(found.rest, '|')
  return { value: parseExpression(found.fragment), filters: calls.flatMap(parseCall) }
}

const namedArgument = /^\s*(\w+)\s*:\s*(?=\S)/

function parseCall(markup: string): FilterCall[] {
  const name = /\w+/.exec(markup)
  if (!name) return []
  const rest = markup.slice(name.index + name[0].length)
  const colon = /^\s*:/.exec(rest)
  const args: Expression[] = []
  const named: [string, Expression][] = []
  for (const part of colon ? splitOutsideQuotes(rest.slice(colon[0].length), ',') : []) {
    const key = namedArgument.exec(part)
    const [fragment] = fragments(key ? part.slice(key[0].length) : part)
    if (fragment === undefined) continue
    if (key) named.push([key[1] ?? '', parseExpression(fragment)])
    else args.push(parseExpression(fragment))
  }
  return [{ name: name[0], args, named }]
}

/** @returns the value after its filters; a filter that fails is reported, and gives nothing */
export function evaluateFiltered(
  { value, filters }: FilteredValue,
  context: JekyllContext,
): LiquidValue {
  let result = evaluate(value, context)
  for (const { name, args, named } of filters) {
    result = context.applyFilter(
      name,
      result,
      args.map((arg) => evaluate(arg, context)),
      new Map(named.map(([key, arg]) => [key, evaluate(arg, context)])),
    )
  }
  return result
}
