import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import type { JekyllContext } from '../context'
import type { MappedEmitter } from '../emitter'
import { type Expression, evaluate, parseExpression } from '../expression'
import { readFragment } from '../fragments'
import { LiquidFault } from '../problem'
import {
  Drop,
  isHash,
  isList,
  isNumeric,
  isTruthy,
  type LiquidValue,
  pairs,
  Range,
} from '../values'
import { dropBlank, JekyllTag } from './tag'

/** `item in list reversed limit: 2 offset: continue`. */
interface Head {
  readonly variable: string
  readonly list: Expression
  /** As it is written: names the loop for `offset: continue`. */
  readonly listMarkup: string
  readonly reversed: boolean
  readonly options: ReadonlyMap<string, string>
}

const start = /^\s*([\w-]+)\s+in\s+/
const option = /\b(\w+)\s*:\s*("[^"]*"|'[^']*'|[^\s,|'"]+)/g

function readHead(markup: string, tag: string): Head {
  const match = start.exec(markup)
  const list = match && readFragment(markup.slice(match[0].length))
  if (!match || !list)
    throw new LiquidFault('liquid-syntax', { reason: `${tag} without "item in list"` })
  return {
    variable: match[1] ?? '',
    list: parseExpression(list.fragment),
    listMarkup: list.fragment,
    reversed: /^\s*reversed\b/.test(list.rest),
    options: new Map(
      [...list.rest.matchAll(option)].map(([, name = '', value = '']) => [name, value]),
    ),
  }
}

/**
 * What a loop goes through: a Hash by pairs, a text as one thing whatever the offset, anything else by nothing.
 *
 * @param limit as many as there are without
 */
function items(
  value: LiquidValue,
  offset: number,
  limit: number | undefined,
  context: JekyllContext,
): LiquidValue[] {
  const end = limit === undefined ? undefined : offset + Math.max(0, limit)
  if (isList(value)) return value.slice(offset, end)
  if (value instanceof Range) {
    const length = Math.max(0, Math.min(end ?? value.size, value.size) - offset)
    context.spend(length)
    return Array.from({ length }, (_, i) => value.from + offset + i)
  }
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value instanceof Drop) {
    return value
      .keys()
      .slice(offset, end)
      .map((key) => [key, value.get(key)])
  }
  return isHash(value) ? pairs(value).slice(offset, end) : []
}

/** A whole number that an option says; `undefined` when it says nothing. */
function whole(markup: string | undefined, context: JekyllContext): number | undefined {
  if (markup === undefined) return undefined
  const value = evaluate(parseExpression(markup), context)
  if (value === null || value === undefined) return undefined
  const number = isNumeric(value)
    ? Number(value)
    : typeof value === 'string' && /^\d+/.test(value)
      ? Number.parseInt(value, 10)
      : Number.NaN
  if (!Number.isFinite(number)) throw new LiquidFault('liquid-error', { reason: 'invalid integer' })
  return Math.trunc(number)
}

/** `{{ forloop.index }}`. */
class Loop extends Drop {
  index = 0

  constructor(
    readonly name: string,
    readonly length: number,
    readonly parent: LiquidValue,
  ) {
    super()
  }

  keys() {
    return loopKeys
  }

  get(key: string): LiquidValue {
    switch (key) {
      case 'name':
        return this.name
      case 'length':
        return this.length
      case 'parentloop':
        return this.parent
      case 'index':
        return this.index + 1
      case 'index0':
        return this.index
      case 'rindex':
        return this.length - this.index
      case 'rindex0':
        return this.length - this.index - 1
      case 'first':
        return this.index === 0
      case 'last':
        return this.index === this.length - 1
      default:
        return undefined
    }
  }

  toString() {
    return 'Liquid::ForloopDrop'
  }
}

const loopKeys = [
  'name',
  'length',
  'parentloop',
  'index',
  'index0',
  'rindex',
  'rindex0',
  'first',
  'last',
]

/** `{% for item in list %}…{% else %}…{% endfor %}`. */
export class For extends JekyllTag {
  override readonly blank: boolean
  readonly #head: Head

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    this.blank = dropBlank(this.sections)
    this.#head = readHead(this.markup, 'for')
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const [body, otherwise] = this.sections.map((section) => section.body)
    const turns = this.#turns(context)
    if (turns.length === 0) {
      yield this.renderBody(otherwise, context, emitter)
      return
    }
    const { variable, listMarkup } = this.#head
    const parent = context.variable('forloop')
    const loop = new Loop(
      `${variable}-${listMarkup}`,
      turns.length,
      parent instanceof Loop ? parent : undefined,
    )
    const scope = context.open()
    scope.set('forloop', loop)
    try {
      for (const item of turns) {
        context.spend(turnCost)
        scope.set(variable, item)
        yield this.renderBody(body, context, emitter)
        loop.index++
        const { breakCalled } = context
        context.breakCalled = context.continueCalled = false
        if (breakCalled) break
      }
    } finally {
      context.close()
    }
  }

  #turns(context: JekyllContext): readonly LiquidValue[] {
    const { variable, list, listMarkup, reversed, options } = this.#head
    const key = `for ${variable}-${listMarkup}`
    const from =
      options.get('offset') === 'continue'
        ? context.kept.get(key)
        : whole(options.get('offset'), context)
    const offset = typeof from === 'number' ? Math.max(0, from) : 0
    const limit = whole(options.get('limit'), context)
    const turns = items(evaluate(list, context), offset, limit, context)
    context.kept.set(key, offset + turns.length)
    return reversed ? turns.reverse() : turns
  }
}

/** What a turn of a loop counts against the limits, beside what it makes. */
const turnCost = 30

/** `{{ tablerowloop.col }}`. */
class TableLoop extends Loop {
  constructor(
    length: number,
    readonly columns: number,
  ) {
    super('', length, undefined)
  }

  override keys() {
    return [...loopKeys.slice(3), 'length', 'col', 'col0', 'col_first', 'col_last', 'row']
  }

  override get(key: string): LiquidValue {
    const column = this.index % this.columns
    switch (key) {
      case 'col':
        return column + 1
      case 'col0':
        return column
      case 'col_first':
        return column === 0
      case 'col_last':
        return column === this.columns - 1
      case 'row':
        return Math.floor(this.index / this.columns) + 1
      case 'name':
      case 'parentloop':
        return undefined
      default:
        return super.get(key)
    }
  }
}

/** `{% tablerow item in list cols: 2 %}…{% endtablerow %}`: the rows of a table. */
export class TableRow extends JekyllTag {
  override readonly blank: boolean
  readonly #head: Head

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    this.blank = this.sections.every((section) => section.body.blank)
    this.#head = readHead(this.markup, 'tablerow')
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const { variable, list, options } = this.#head
    const value = evaluate(list, context)
    if (!isTruthy(value)) return
    const offset = Math.max(0, whole(options.get('offset'), context) ?? 0)
    const cells = items(value, offset, whole(options.get('limit'), context), context)
    const columns = Math.max(1, whole(options.get('cols'), context) ?? cells.length)
    const loop = new TableLoop(cells.length, columns)
    const write = (text: string) => emitter.generated(text, this.token.begin)
    const scope = context.open()
    scope.set('tablerowloop', loop)
    try {
      write('<tr class="row1">\n')
      for (const cell of cells) {
        context.spend(turnCost)
        scope.set(variable, cell)
        write(`<td class="col${(loop.index % columns) + 1}">`)
        yield this.renderBody(this.sections[0]?.body, context, emitter)
        write('</td>')
        const { breakCalled } = context
        context.breakCalled = context.continueCalled = false
        loop.index++
        if (breakCalled) break
        if (loop.index % columns === 0 && loop.index < cells.length) {
          write(`</tr>\n<tr class="row${loop.index / columns + 1}">`)
        }
      }
      write('</tr>\n')
    } finally {
      context.close()
    }
  }
}

/** `{% break %}`: leaves the loop; outside of one, the rest of the template. */
export class Break extends JekyllTag {
  protected run(context: JekyllContext): void {
    context.breakCalled = true
  }
}

/** `{% continue %}`: goes to the next turn. */
export class Continue extends JekyllTag {
  protected run(context: JekyllContext): void {
    context.continueCalled = true
  }
}
