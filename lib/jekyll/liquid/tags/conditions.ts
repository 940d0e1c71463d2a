import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { type Condition, isCase, isTrue, parseCondition } from '../condition'
import type { JekyllContext } from '../context'
import type { MappedEmitter } from '../emitter'
import { type Expression, parseExpression } from '../expression'
import { readFragment, splitOutsideQuotes } from '../fragments'
import type { Body } from '../parser'
import { LiquidFault } from '../problem'
import { dropBlank, JekyllTag } from './tag'

interface Branch {
  readonly test: (context: JekyllContext) => boolean
  readonly body: Body
}

/** `{% if a %}…{% elsif b %}…{% else %}…{% endif %}`. */
export class If extends JekyllTag {
  override readonly blank: boolean
  readonly #branches: readonly Branch[]

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    this.blank = dropBlank(this.sections)
    this.#branches = this.sections.map(({ name, markup, body }, index) => {
      if (name === 'else') return { test: () => true, body }
      const condition = parseCondition(markup)
      return { test: this.tester(condition, index), body }
    })
  }

  protected tester(condition: Condition, _index: number): Branch['test'] {
    return (context) => isTrue(condition, context)
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const branch = this.#branches.find(({ test }) => test(context))
    yield this.renderBody(branch?.body, context, emitter)
  }
}

/** `{% unless a %}…`: its first branch is for a condition that is false. */
export class Unless extends If {
  protected override tester(condition: Condition, index: number): Branch['test'] {
    return (context) => isTrue(condition, context) !== (index === 0)
  }
}

interface When {
  /** `undefined` for `else`. */
  readonly values: readonly Expression[] | undefined
  readonly body: Body
}

/** `{% case a %}{% when 1, 2 or 3 %}…{% else %}…{% endcase %}`: every `when` that fits is written. */
export class Case extends JekyllTag {
  override readonly blank: boolean
  readonly #target: Expression
  readonly #branches: readonly When[]

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const target = readFragment(this.markup)
    if (!target) throw new LiquidFault('liquid-syntax', { reason: 'case without a value' })
    this.#target = parseExpression(target.fragment)
    // What is before the first `when` is never written.
    const sections = this.sections.slice(1)
    this.blank = dropBlank(sections)
    this.#branches = sections.map(({ name, markup, body }) => ({
      values: name === 'else' ? undefined : candidates(markup),
      body,
    }))
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    let written = false
    for (const { values, body } of this.#branches) {
      if (!values) {
        if (!written) yield this.renderBody(body, context, emitter)
        continue
      }
      for (const value of values) {
        if (!isCase(this.#target, value, context)) continue
        written = true
        yield this.renderBody(body, context, emitter)
      }
    }
  }
}

/** The values of a `when`, parted by commas or by `or`. */
function candidates(markup: string): Expression[] {
  return splitOutsideQuotes(markup, ',').flatMap((part) => {
    const values: Expression[] = []
    for (let found = readFragment(part); found; found = readFragment(found.rest)) {
      values.push(parseExpression(found.fragment))
      const or = /^\s+or\s+/.exec(found.rest)
      if (!or) break
      found = { fragment: '', rest: found.rest.slice(or[0].length) }
    }
    return values
  })
}
