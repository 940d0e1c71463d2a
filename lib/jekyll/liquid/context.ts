import { Context, type Liquid, type Template, toValueSync } from 'liquidjs'
import { MappedEmitter } from './emitter'
import type { Host } from './host'
import { toText } from './print'
import { type Found, LiquidFault } from './problem'
import { Drop, isList, type LiquidValue } from './values'

/** Where a tag is: offset of its text, and the file when it is not the document. */
export interface Place {
  readonly begin: number
  readonly file?: string | undefined
  readonly input: string
}

/** What a filter may use beside its input and arguments. */
export interface FilterCall {
  readonly context: JekyllContext
  /** `allow_false: true`. */
  readonly named: ReadonlyMap<string, LiquidValue>
}

/** A filter of Liquid's or Jekyll's. */
export interface Filter {
  /** How many arguments it takes, at least and at most. */
  readonly args: readonly [number, number]
  /** @throws LiquidFault or NotComparable where Ruby would raise an error */
  readonly run: (
    call: FilterCall,
    input: LiquidValue,
    ...args: readonly LiquidValue[]
  ) => LiquidValue
}

/** Filters by name, as templates write it. */
export type FilterTable = ReadonlyMap<string, Filter>

/** What renderings of one site share. */
export interface Engine {
  readonly liquid: Liquid
  readonly host: Host
  readonly filters: FilterTable
  readonly parse: (
    text: string,
    file: string | undefined,
  ) => { readonly templates: Template[]; readonly problems: readonly Found[] }
}

/** What one rendering of one document knows: its variables, what it may ask of the site, what went wrong. */
export class JekyllContext extends Context {
  /** Variables that templates make; the first holds what `assign` and `capture` make. */
  readonly #scopes: Map<string, LiquidValue>[] = [new Map()]
  readonly #counters = new Map<string, number>()
  /** What tags keep from one turn to the next: `cycle`, `ifchanged`, `offset: continue`. */
  readonly kept = new Map<string, LiquidValue>()
  /** How many includes are open. */
  depth = 0

  constructor(
    private readonly engine: Engine,
    /** Variables of the site and of the document. */
    private readonly variables: ReadonlyMap<string, LiquidValue>,
    /** File of the document, relative to the site's folder. */
    readonly file: string,
    readonly report: (code: LiquidFault['code'], facts: LiquidFault['facts'], place: Place) => void,
  ) {
    super({}, engine.liquid.options, { sync: true }, { liquid: engine.liquid })
  }

  get host(): Host {
    return this.engine.host
  }

  /** The templates of an included file; what is wrong with it is reported. */
  partial(text: string, file: string): Template[] {
    const { templates, problems } = this.engine.parse(text, file)
    for (const { code, facts, offset } of problems)
      this.report(code, facts, { begin: offset, file, input: text })
    return templates
  }

  /** A name of a file, in which a tag may have an output: `{% include {{ page.box }} %}`. */
  fill(name: string, place: Place): string {
    if (!name.includes('{{')) return name
    const { templates, problems } = this.engine.parse(name, place.file)
    for (const { code, facts } of problems) this.report(code, facts, place)
    const filled = new MappedEmitter(this.memoryLimit)
    toValueSync(this.engine.liquid.renderer.renderTemplates(templates, this, filled))
    return filled.buffer.trim()
  }

  variable(name: string): LiquidValue {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const scope = this.#scopes[i]
      if (scope?.has(name)) return scope.get(name)
    }
    return this.#counters.get(name) ?? this.variables.get(name)
  }

  assign(name: string, value: LiquidValue): void {
    this.#scopes[0]?.set(name, value)
  }

  /** Opens a scope, in which `for` and `include` set their own variables. */
  open(): Map<string, LiquidValue> {
    const scope = new Map<string, LiquidValue>()
    this.#scopes.push(scope)
    return scope
  }

  close(): void {
    this.#scopes.pop()
  }

  /** `increment` and `decrement` have variables of their own, which `assign` hides. */
  count(name: string, by: 1 | -1): number {
    const before = this.#counters.get(name) ?? 0
    this.#counters.set(name, before + by)
    return by === 1 ? before : before - 1
  }

  /**
   * A value through a filter. An unknown one gives it back, as Jekyll does.
   *
   * @throws LiquidFault
   */
  applyFilter(
    name: string,
    value: LiquidValue,
    args: readonly LiquidValue[],
    named: ReadonlyMap<string, LiquidValue> = new Map(),
  ): LiquidValue {
    const filter = this.engine.filters.get(name)
    if (!filter) return value
    const [least, most] = filter.args
    if (args.length < least || args.length > most) {
      throw new LiquidFault('liquid-error', { reason: `${name}: wrong number of arguments` })
    }
    const result = filter.run({ context: this, named }, value, ...args)
    this.spend(weight(result))
    return result
  }

  /** Counts work and memory against the limits. */
  spend(amount: number): void {
    this.memoryLimit.use(amount)
  }

  text(value: LiquidValue): string {
    return toText(value)
  }
}

/** How much a value that a filter makes counts against the limit on memory. */
function weight(value: LiquidValue): number {
  if (typeof value === 'string') return value.length + 1
  if (isList(value)) return value.length * 8 + 1
  return value instanceof Drop ? 1 : 2
}
