import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import type { JekyllContext } from '../context'
import type { MappedEmitter } from '../emitter'
import { type Body, JekyllParser, JekyllTagToken, type Section } from '../parser'
import { contextOf, emitterOf, reportFault } from '../rendering'
import { Text } from '../templates'

/** A tag of Jekyll's Liquid. Constructors read the tag and throw what makes it unreadable. */
export abstract class JekyllTag extends Tag {
  /** Whether a block that holds nothing else writes nothing. */
  readonly blank: boolean = false
  protected readonly markup: string
  protected readonly sections: readonly Section[]
  protected readonly parser: JekyllParser

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid)
    if (!(token instanceof JekyllTagToken) || !(parser instanceof JekyllParser)) {
      throw new TypeError('not parsed by this engine')
    }
    this.markup = token.piece.markup
    this.sections = token.sections
    this.parser = parser
  }

  /** Renders the tag. May yield what `renderBody` gives; may throw a LiquidFault, which is reported here. */
  protected abstract run(
    context: JekyllContext,
    emitter: MappedEmitter,
  ): Generator<unknown, void, unknown> | void

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const own = contextOf(context)
    try {
      const running = this.run(own, emitterOf(emitter))
      if (running) yield* running
    } catch (error) {
      reportFault(own, this.token, error)
    }
  }

  protected renderBody(
    body: Body | undefined,
    context: JekyllContext,
    emitter: MappedEmitter,
  ): unknown {
    if (!body) return undefined
    return this.liquid.renderer.renderTemplates(body.templates, context, emitter)
  }
}

/** Takes the white space out of sections that write nothing else. @returns whether all of them do */
export function dropBlank(sections: readonly Section[]): boolean {
  const blank = sections.every((section) => section.body.blank)
  if (blank) for (const { body } of sections) body.templates = body.templates.filter(notBlankText)
  return blank
}

const notBlankText = (template: Template) => !(template instanceof Text && template.blank)
