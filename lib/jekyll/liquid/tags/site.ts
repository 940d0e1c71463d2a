import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { hashOf } from '../../values'
import type { JekyllContext } from '../context'
import { MappedEmitter } from '../emitter'
import { type Expression, evaluate, parseExpression } from '../expression'
import { escapeHtml } from '../filters/html'
import { relativeUrl } from '../filters/url'
import { LiquidFault } from '../problem'
import type { LiquidValue } from '../values'
import { JekyllTag } from './tag'

const variableName = /^([^{]*(?:\{\{\s*[\w.-]+\s*(?:\|[^}]*)?\}\}[^\s{}]*)+)([\s\S]*)$/
const parameter =
  /\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([\w.-]+))(?=\s|$)/y
const deepest = 100
const includeCost = 1000

/** What `{% include file.html name="value" %}` and `include_relative` share. */
abstract class Including extends JekyllTag {
  readonly #name: string
  readonly #parameters: readonly (readonly [string, Expression])[]

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const [, name = '', parameters = ''] =
      variableName.exec(this.markup) ?? /^(\S+)([\s\S]*)$/.exec(this.markup) ?? []
    this.#name = name
    this.#parameters = readParameters(parameters, this.name)
    if (!name.includes('{{')) checkName(name)
  }

  /** @returns the file's text, and its path for messages */
  protected abstract read(
    name: string,
    context: JekyllContext,
  ): { text: string; file: string } | undefined

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const name = context.fill(this.#name, this.token)
    if (this.#name.includes('{{')) checkName(name)
    const found = this.read(name, context)
    if (!found) throw new LiquidFault('liquid-include', { name })
    if (context.depth >= deepest) throw new LiquidFault('liquid-limit', { limit: 'depth' })
    context.spend(includeCost)
    const values = this.#parameters.map(([key, value]) => [key, evaluate(value, context)] as const)
    const templates = context.partial(found.text, found.file)
    const { pinned } = emitter
    emitter.pinned ??= this.token.begin
    context.open().set('include', hashOf<LiquidValue>(values))
    context.depth++
    try {
      yield this.liquid.renderer.renderTemplates(templates, context, emitter)
    } finally {
      context.depth--
      context.close()
      emitter.pinned = pinned
    }
  }
}

/** `{% include box.html text="…" %}`: a file of `_includes`, its parameters as `include.text`. */
export class Include extends Including {
  protected read(name: string, context: JekyllContext) {
    const text = context.host.include(name)
    return text === undefined ? undefined : { text, file: `_includes/${name}` }
  }
}

/** `{% include_relative part.md %}`: a file beside the document. */
export class IncludeRelative extends Including {
  protected read(name: string, context: JekyllContext) {
    const folder = context.file.includes('/')
      ? context.file.slice(0, context.file.lastIndexOf('/'))
      : ''
    const text = context.host.includeRelative(folder, name)
    return text === undefined
      ? undefined
      : { text, file: folder === '' ? name : `${folder}/${name}` }
  }
}

function readParameters(markup: string, tag: string): (readonly [string, Expression])[] {
  const found: (readonly [string, Expression])[] = []
  const end = markup.trimEnd().length
  parameter.lastIndex = 0
  for (let at = 0; at < end; at = parameter.lastIndex) {
    const match = parameter.exec(markup)
    if (!match) throw new LiquidFault('liquid-syntax', { reason: `${tag}: parameters` })
    const [, name = '', double, single, variable = ''] = match
    const text = double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'")
    found.push([
      name,
      text === undefined ? parseExpression(variable) : { kind: 'literal', value: text },
    ])
  }
  return found
}

/** Names that Jekyll accepts: without `..`, without what could leave the folder. */
function checkName(name: string): void {
  if (!/^[\w/.()+~#@-]+$/.test(name) || /[./]{2,}/.test(name))
    throw new LiquidFault('liquid-include', { name })
}

/** `{% link _posts/2019-03-01-x.md %}`: the address of a source file. */
export class Link extends JekyllTag {
  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    const name = context.fill(this.markup, this.token)
    const url = context.host.link(name)
    if (url === undefined) throw new LiquidFault('liquid-link', { name })
    emitter.generated(relativeUrl(url, context.host), this.token.begin)
  }
}

/** `{% post_url 2019-03-01-x %}`: the address of a post by its name. */
export class PostUrl extends JekyllTag {
  protected run(context: JekyllContext, emitter: MappedEmitter): void {
    const url = context.host.post(this.markup.replace(/^\//, ''))
    if (url === undefined) throw new LiquidFault('liquid-post-url', { name: this.markup })
    emitter.generated(relativeUrl(url, context.host), this.token.begin)
  }
}

/** `{% highlight ruby linenos %}…{% endhighlight %}`: code, as Jekyll writes it without a highlighter. */
export class Highlight extends JekyllTag {
  override readonly blank: boolean
  readonly #language: string

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: unknown) {
    super(token, rest, liquid, parser)
    const language = /^([\w.+#-]+)(?:\s+\w+(?:=(?:\w+|"[^"]*"))?)*$/.exec(this.markup)?.[1]
    if (language === undefined)
      throw new LiquidFault('liquid-syntax', { reason: 'highlight without a language' })
    this.#language = language.toLowerCase()
    this.blank = this.sections.every((section) => section.body.blank)
  }

  protected *run(context: JekyllContext, emitter: MappedEmitter) {
    const inside = new MappedEmitter(context.memoryLimit)
    yield this.renderBody(this.sections[0]?.body, context, inside)
    const code = escapeHtml(inside.buffer.replace(/^[\n\r]+|[\n\r]+$/g, '').trim())
    const language = escapeHtml(this.#language)
    emitter.generated(
      `<figure class="highlight"><pre><code class="language-${language.replaceAll('+', '-')}" data-lang="${language}">${code}</code></pre></figure>`,
      this.token.begin,
    )
  }
}
