import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import type { JekyllContext } from '../context'
import { MappedEmitter } from '../emitter'
import { type Expression, evaluate, parseExpression } from '../expression'
import { evaluateFiltered, type FilteredValue } from '../filtered-value'
import { readFragment } from '../fragments'
import { LiquidFault } from '../problem'
import { JekyllTag } from './tag'

/** `{% assign name = value | filter %}`. */
export class Assign extends JekyllTag {
  override readonly blank = true
  readonly #name: string
  readonly #value: FilteredValue

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const match = /^([\w.[\]()-]+)\s*=\s*([\s\S]*)$/.exec(this.markup)
    if (!match) throw new LiquidFault('liquid-syntax', { reason: 'assign without "name = value"' })
    this.#name = match[1] ?? ''
    this.#value = this.parser.filteredValue(match[2] ?? '', token.begin)
  }

  protected run(context: JekyllContext): void {
    context.assign(this.#name, evaluateFiltered(this.#value, context))
  }
}

/** `{% capture name %}…{% endcapture %}`. */
export class Capture extends JekyllTag {
  override readonly blank = true
  readonly #name: string

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const name = /^["']?([\w.-]+)["']?/.exec(this.markup)?.[1]
    if (name === undefined)
      throw new LiquidFault('liquid-syntax', { reason: 'capture without a name' })
    this.#name = name
  }

  protected *run(context: JekyllContext) {
    const captured = new MappedEmitter(context.memoryLimit)
    yield this.renderBody(this.sections[0]?.body, context, captured)
    context.assign(this.#name, captured.buffer)
  }
}

/** `{% increment name %}`: writes a counter, then adds one. */
export class Increment extends JekyllTag {
  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    emitter.generated(String(context.count(this.markup, 1)), this.token.begin)
  }
}

/** `{% decrement name %}`: takes one off a counter, then writes it. */
export class Decrement extends JekyllTag {
  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    emitter.generated(String(context.count(this.markup, -1)), this.token.begin)
  }
}

/** `{% echo value | filter %}`. */
export class Echo extends JekyllTag {
  readonly #value: FilteredValue

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    this.#value = this.parser.filteredValue(this.markup, token.begin)
  }

  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    emitter.generated(context.text(evaluateFiltered(this.#value, context)), this.token.begin)
  }
}

/** `{% cycle "group": "odd", "even" %}`: writes one value after the other, each time it is met. */
export class Cycle extends JekyllTag {
  readonly #values: readonly Expression[]
  readonly #group: Expression | undefined

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const named = /^("[^"]*"|'[^']*'|[^\s,|'":]+)\s*:\s*/.exec(this.markup)
    this.#group = named ? parseExpression(named[1] ?? '') : undefined
    this.#values = this.markup
      .slice(named?.[0].length ?? 0)
      .split(',')
      .flatMap((part) => {
        const value = parseExpression(readFragment(part)?.fragment ?? '')
        return value.kind === 'literal' && value.value === null ? [] : [value]
      })
    if (this.#values.length === 0)
      throw new LiquidFault('liquid-syntax', { reason: 'cycle without values' })
  }

  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    const group = this.#group
      ? context.text(evaluate(this.#group, context))
      : JSON.stringify(this.#values)
    const own = this.#values.every(({ kind }) => kind === 'literal')
      ? ''
      : `${this.token.file} ${this.token.begin}`
    const key = `cycle ${group} ${this.#group ? '' : own}`
    const turn = Number(context.kept.get(key) ?? 0)
    const value = this.#values[turn]
    if (value) emitter.generated(context.text(evaluate(value, context)), this.token.begin)
    context.kept.set(key, turn + 1 >= this.#values.length ? 0 : turn + 1)
  }
}

/** `{% ifchanged %}…{% endifchanged %}`: writes what is in it when it is not what it was the time before. */
export class IfChanged extends JekyllTag {
  override readonly blank: boolean

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    this.blank = this.sections.every((section) => section.body.blank)
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const inside = new MappedEmitter(context.memoryLimit)
    yield this.renderBody(this.sections[0]?.body, context, inside)
    if (context.kept.get('ifchanged') === inside.buffer) return
    context.kept.set('ifchanged', inside.buffer)
    emitter.generated(inside.buffer, this.token.begin)
  }
}
