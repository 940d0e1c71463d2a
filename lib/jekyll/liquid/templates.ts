import type { Emitter, Template, Token } from 'liquidjs'
import { evaluateFiltered, type FilteredValue } from './filtered-value'
import { contextOf, emitterOf, guarded } from './rendering'

/** Text between tags. */
export class Text implements Template {
  constructor(
    readonly token: Token,
    readonly text: string,
    /** Text of `raw`, which is written even where it is blank. */
    readonly raw = false,
  ) {}

  render(_context: unknown, emitter: Emitter): void {
    emitterOf(emitter).verbatim(this.text, this.token.begin)
  }

  get blank(): boolean {
    return !this.raw && this.text.trim() === ''
  }
}

/** `{{ value | filter }}`. */
export class Output implements Template {
  constructor(
    readonly token: Token,
    readonly value: FilteredValue,
  ) {}

  render(context: Parameters<typeof contextOf>[0], emitter: Emitter): void {
    const own = contextOf(context)
    guarded(own, this.token, () => {
      const text = own.text(evaluateFiltered(this.value, own))
      emitterOf(emitter).generated(text, this.token.begin)
    })
  }
}
