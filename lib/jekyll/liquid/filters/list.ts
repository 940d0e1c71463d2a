import { hashOf } from '../../values'
import { byCodePoint, equal, NotComparable, order } from '../compare'
import { isTrue, parseCondition } from '../condition'
import type { FilterCall, JekyllContext } from '../context'
import { evaluateFiltered, parseFilteredValue } from '../filtered-value'
import { inspect, toRubyString } from '../print'
import { LiquidFault } from '../problem'
import { Drop, getKey, isHash, isList, type LiquidValue, pairs, Range, toFloat } from '../values'
import { type Filters, filter } from './filter'
import { integer } from './text'

/** A list of what a value holds, lists in lists opened; a Hash is one thing, nil none. */
function flat(input: LiquidValue): LiquidValue[] {
  if (isList(input)) return flatten(input)
  if (input instanceof Range) return elements(input)
  return input === null || input === undefined ? [] : [input]
}

function flatten(list: readonly LiquidValue[], into: LiquidValue[] = [], depth = 0): LiquidValue[] {
  for (const item of list) {
    if (isList(item) && depth < 50) flatten(item, into, depth + 1)
    else into.push(item)
  }
  return into
}

const elements = (range: Range) => Array.from({ length: range.size }, (_, i) => range.from + i)

/** What `where` and its kin go through: a list, or the values of a Hash; else nothing can be chosen. */
function choices(input: LiquidValue): readonly LiquidValue[] | undefined {
  if (isList(input)) return input
  if (input instanceof Range) return elements(input)
  return isHash(input) ? pairs(input).map(([, value]) => value) : undefined
}

/** What `group_by` goes through: of a Hash, the pairs. */
function groupable(input: LiquidValue): readonly LiquidValue[] | undefined {
  return isHash(input) ? pairs(input) : choices(input)
}

/** A property of an item, `a.b` for one of a property; numbers that are texts are read as numbers. */
function property(item: LiquidValue, name: string): LiquidValue {
  let value: LiquidValue = item
  for (const key of name.split('.')) value = getKey(value, key)
  return value ?? getKey(item, name)
}

/** A property to sort by: a text that is a number counts as one. */
function sortable(value: LiquidValue): LiquidValue {
  if (typeof value !== 'string') return value
  if (/^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/.test(value)) {
    return value.includes('.') ? toFloat(Number(value)) : Number(value)
  }
  return value
}

const isNil = (value: LiquidValue): value is null | undefined =>
  value === null || value === undefined

function compareOrFail(left: LiquidValue, right: LiquidValue): number {
  const found = order(left, right)
  if (found === undefined) throw new NotComparable(left, right)
  return found
}

function sort(input: LiquidValue, name: LiquidValue, nils: LiquidValue): LiquidValue {
  if (isNil(input)) throw new LiquidFault('liquid-error', { reason: 'sort: nothing to sort' })
  const list = isHash(input) ? pairs(input) : input instanceof Range ? elements(input) : input
  if (!isList(list)) throw new LiquidFault('liquid-error', { reason: 'sort: not a list' })
  if (isNil(name)) return [...list].sort(compareOrFail)
  const where = nils === undefined ? 'first' : toRubyString(nils)
  if (where !== 'first' && where !== 'last') {
    throw new LiquidFault('liquid-error', { reason: `sort: nils ${where}` })
  }
  const nilOrder = where === 'first' ? -1 : 1
  return list
    .map((item) => ({ key: sortable(property(item, toRubyString(name))), item }))
    .sort((left, right) => {
      if (isNil(left.key) !== isNil(right.key)) return isNil(left.key) ? nilOrder : -nilOrder
      return (
        order(left.key, right.key) ?? byCodePoint(toRubyString(left.key), toRubyString(right.key))
      )
    })
    .map(({ item }) => item)
}

function sortNatural(input: LiquidValue, name: LiquidValue): LiquidValue {
  const key = (item: LiquidValue) => {
    const value = isNil(name) ? item : getKey(item, toRubyString(name))
    return isNil(value)
      ? undefined
      : toRubyString(value).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  }
  return flat(input)
    .map((item) => ({ key: key(item), item }))
    .sort((left, right) => {
      if (left.key === undefined || right.key === undefined)
        return Number(left.key === undefined) - Number(right.key === undefined)
      return byCodePoint(left.key, right.key)
    })
    .map(({ item }) => item)
}

/** `where: "tags", "a"`: the property is that text, or a list that holds it. */
function matches(value: LiquidValue, target: LiquidValue): boolean {
  if (isNil(target)) return isNil(value)
  const text = toRubyString(target)
  if (typeof value === 'string') return value === text
  if (isNil(value)) return false
  return (isList(value) ? value : [value]).some((item) => toRubyString(item) === text)
}

/** Runs a test on every item, under the name that an expression gives it. */
function under(
  context: JekyllContext,
  name: LiquidValue,
  list: readonly LiquidValue[],
  visit: (item: LiquidValue) => boolean,
): void {
  const scope = context.open()
  try {
    for (const item of list) {
      context.spend(10)
      scope.set(toRubyString(name), item)
      if (!visit(item)) return
    }
  } finally {
    context.close()
  }
}

function whereExpression(
  { context }: FilterCall,
  input: LiquidValue,
  name: LiquidValue,
  expression: LiquidValue,
  most = Number.POSITIVE_INFINITY,
) {
  const list = choices(input)
  if (!list) return undefined
  const condition = parseCondition(toRubyString(expression))
  const found: LiquidValue[] = []
  under(context, name, list, (item) => {
    if (isTrue(condition, context)) found.push(item)
    return found.length < most
  })
  return found
}

function grouped(list: readonly LiquidValue[], names: readonly LiquidValue[]): LiquidValue {
  const groups: { name: LiquidValue; items: LiquidValue[] }[] = []
  const known = new Map<string, { name: LiquidValue; items: LiquidValue[] }>()
  for (const [i, item] of list.entries()) {
    const key = inspect(names[i])
    let group = known.get(key)
    if (!group) {
      group = { name: names[i], items: [] }
      known.set(key, group)
      groups.push(group)
    }
    group.items.push(item)
  }
  return groups.map(({ name, items }) =>
    hashOf<LiquidValue>([
      ['name', name],
      ['items', items],
      ['size', items.length],
    ]),
  )
}

function unique(
  items: readonly LiquidValue[],
  key: (item: LiquidValue) => LiquidValue,
): LiquidValue[] {
  const seen = new Map<string, LiquidValue[]>()
  return items.filter((item) => {
    const value = key(item)
    const text = value instanceof Drop ? toRubyString(value.get('path')) : inspect(value)
    const same = seen.get(text) ?? []
    if (same.some((other) => equal(other, value))) return false
    seen.set(text, [...same, value])
    return true
  })
}

function mapped(item: LiquidValue, name: LiquidValue): LiquidValue {
  if (isHash(item) || item instanceof Drop) return getKey(item, toRubyString(name))
  if (typeof item === 'string')
    return item.includes(toRubyString(name)) ? toRubyString(name) : undefined
  if (!Number.isInteger(item)) return undefined
  throw new LiquidFault('liquid-error', {
    reason: `map: cannot select the property ${inspect(name)}`,
  })
}

/** A list without its first or last items. */
function without(input: LiquidValue, count: LiquidValue, end: 'first' | 'last'): LiquidValue {
  if (!isList(input)) return input
  const most = count === undefined ? 1 : integer(count)
  if (most < 0) throw new LiquidFault('liquid-error', { reason: 'negative array size' })
  return end === 'first' ? input.slice(most) : input.slice(0, Math.max(0, input.length - most))
}

function sentence(input: LiquidValue, connector: string): string {
  const items = isList(input) ? input.map((item) => toRubyString(item)) : [toRubyString(input)]
  if (items.length < 2) return items.join('')
  if (items.length === 2) return `${items[0]} ${connector} ${items[1]}`
  return `${items.slice(0, -1).join(', ')}, ${connector} ${items.at(-1)}`
}

export const listFilters: Filters = {
  join: filter(0, 1, ({ context }, input, glue) => {
    const items = flat(input)
    const between = glue === undefined ? ' ' : toRubyString(glue)
    context.spend(items.length * between.length)
    return items.map((item) => toRubyString(item)).join(between)
  }),
  first: filter(0, 0, (_, input) => {
    if (isList(input)) return input[0]
    if (input instanceof Range) return input.from
    return isHash(input) ? pairs(input)[0] : undefined
  }),
  last: filter(0, 0, (_, input) =>
    isList(input) ? input.at(-1) : input instanceof Range ? input.to : undefined,
  ),
  reverse: filter(0, 0, (_, input) => flat(input).reverse()),
  sort: filter(0, 2, (_, input, name, nils) => sort(input, name, nils)),
  sort_natural: filter(0, 1, (_, input, name) => sortNatural(input, name)),
  uniq: filter(0, 1, (_, input, name) =>
    unique(flat(input), (item) => (isNil(name) ? item : mapped(item, name))),
  ),
  compact: filter(0, 1, (_, input, name) =>
    flat(input).filter((item) => !isNil(isNil(name) ? item : mapped(item, name))),
  ),
  concat: filter(1, 1, ({ context }, input, list) => {
    if (!isList(list)) throw new LiquidFault('liquid-error', { reason: 'concat: not a list' })
    const items = flat(input)
    context.spend((items.length + list.length) * 8)
    return [...items, ...list]
  }),
  map: filter(1, 1, (_, input, name) => flat(input).map((item) => mapped(item, name))),
  where: filter(2, 2, (_, input, name, target) => {
    const list = choices(input)
    if (!list || isNil(name) || isList(target) || isHash(target)) return input
    return list.filter((item) => matches(property(item, toRubyString(name)), target))
  }),
  find: filter(2, 2, (_, input, name, target) => {
    const list = choices(input)
    if (!list || isNil(name) || isList(target) || isHash(target)) return input
    return list.find((item) => matches(property(item, toRubyString(name)), target))
  }),
  where_exp: filter(
    2,
    2,
    (call, input, name, expression) => whereExpression(call, input, name, expression) ?? input,
  ),
  find_exp: filter(2, 2, (call, input, name, expression) => {
    const found = whereExpression(call, input, name, expression, 1)
    return found ? found[0] : input
  }),
  group_by: filter(1, 1, (_, input, name) => {
    const list = groupable(input)
    if (!list) return input
    return grouped(
      list,
      list.map((item) => toRubyString(property(item, toRubyString(name)))),
    )
  }),
  group_by_exp: filter(2, 2, ({ context }, input, name, expression) => {
    const list = groupable(input)
    if (!list) return input
    const value = parseFilteredValue(toRubyString(expression))
    const names: LiquidValue[] = []
    under(context, name, list, () => {
      names.push(evaluateFiltered(value, context))
      return true
    })
    return grouped(list, names)
  }),
  push: filter(1, 1, (_, input, item) => (isList(input) ? [...input, item] : input)),
  unshift: filter(1, 1, (_, input, item) => (isList(input) ? [item, ...input] : input)),
  pop: filter(0, 1, (_, input, count) => without(input, count, 'last')),
  shift: filter(0, 1, (_, input, count) => without(input, count, 'first')),
  // Jekyll draws at random; a build that can be repeated takes the first.
  sample: filter(0, 1, (_, input, count) => {
    if (!isList(input)) return input
    const most = count === undefined ? 1 : integer(count)
    return most === 1 ? input[0] : input.slice(0, most)
  }),
  array_to_sentence_string: filter(0, 1, (_, input, connector) =>
    sentence(input, connector === undefined ? 'and' : toRubyString(connector)),
  ),
}
