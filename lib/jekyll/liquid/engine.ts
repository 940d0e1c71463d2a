import { AssertionError, Liquid, LiquidError, type Template, toValueSync } from 'liquidjs'
import type { JekyllProblem, Place as TextPlace } from '../types'
import { type Engine, JekyllContext, type Place } from './context'
import { MappedEmitter } from './emitter'
import { filters } from './filters'
import type { Host } from './host'
import { JekyllParser } from './parser'
import type { Found, LiquidFault } from './problem'
import { tags } from './tags'
import { Text } from './templates'
import type { LiquidValue } from './values'

export interface LiquidInput {
  /** File of the document, relative to the site's folder. */
  readonly file: string
  /** Line of the file on which the text begins. */
  readonly line: number
  /** `site`, `page` … by name. */
  readonly variables: ReadonlyMap<string, LiquidValue>
}

export interface LiquidResult {
  readonly text: string
  readonly problems: readonly JekyllProblem[]
  /** From an offset of `text` to where it comes from in the file: exact for text, the tag's place for what a tag made. */
  readonly placeOf: (offset: number) => TextPlace
}

export interface JekyllLiquid {
  /** Renders a text that may have tags. It never throws: what is wrong is in `problems`, and the rest is rendered. */
  readonly render: (text: string, input: LiquidInput) => LiquidResult
  /** The same for a text that is not read: it stays as it is. */
  readonly keep: (text: string, input: LiquidInput) => LiquidResult
}

const limits = {
  /** Characters of one template. */
  parseLimit: 4_000_000,
  /** Milliseconds of one rendering. */
  renderLimit: 10_000,
  /** Characters and items made by one rendering; a turn of a loop and an include count as some. */
  memoryLimit: 50_000_000,
}

/** As many problems as one document reports. */
const mostProblems = 100

/** Whether a text has anything that Liquid reads. */
export function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%')
}

/** Liquid as Jekyll 4.3 runs it, for one site. */
export function createLiquid(host: Host): JekyllLiquid {
  const liquid = new Liquid({
    ...limits,
    dynamicPartials: false,
    jekyllInclude: true,
    ownPropertyOnly: true,
    relativeReference: false,
    // Files are read through the host only.
    templates: {},
  })
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
  for (const [name, tag] of Object.entries(tags)) if (tag) liquid.registerTag(name, tag)

  const parsed = new Map<string, ReturnType<Engine['parse']>>()
  const parse = (text: string, file: string | undefined) => {
    const parser = new JekyllParser(liquid, (name) => filters.has(name))
    return { templates: parser.parse(text, file), problems: parser.problems as readonly Found[] }
  }
  const engine: Engine = {
    liquid,
    host,
    filters,
    parse: (text, file) => {
      const key = `${file}\n${text}`
      let found = parsed.get(key)
      if (!found) {
        found = parse(text, file)
        parsed.set(key, found)
      }
      return found
    },
  }

  return {
    keep: (text, { line }) => ({ text, problems: [], placeOf: placer(text, line) }),
    render(text, { file, line, variables }) {
      const problems: JekyllProblem[] = []
      const reported = new Set<string>()
      const placeIn = placer(text, line)
      const report = (code: LiquidFault['code'], facts: LiquidFault['facts'], place: Place) => {
        const inside = place.file !== undefined
        const key = `${code} ${place.file} ${place.begin} ${Object.values(facts)}`
        if (reported.has(key) || problems.length >= mostProblems) return
        reported.add(key)
        const at = inside ? placer(place.input, 1)(place.begin) : placeIn(place.begin)
        problems.push({ code, file: place.file ?? file, ...at, facts })
      }
      const context = new JekyllContext(engine, variables, file, report)
      const emitter = new MappedEmitter(context.memoryLimit)
      const { templates, problems: found } = parse(text, undefined)
      for (const { code, facts, offset } of found)
        report(code, facts, { begin: offset, input: text })
      renderAll(liquid, templates, context, emitter)
      const source = emitter.sourceMap()
      return { text: emitter.buffer, problems, placeOf: (offset) => placeIn(source(offset)) }
    },
  }
}

/** Renders one template after the other; past a limit, only the text of the document is written. */
function renderAll(
  liquid: Liquid,
  templates: readonly Template[],
  context: JekyllContext,
  emitter: MappedEmitter,
): void {
  let exceeded = false
  for (const template of templates) {
    if (exceeded) {
      if (template instanceof Text) template.render(context, emitter)
      continue
    }
    try {
      toValueSync(liquid.renderer.renderTemplates([template], context, emitter))
    } catch (error) {
      const limit = limitOf(error)
      const place = { begin: template.token.begin, input: template.token.input }
      emitter.pinned = undefined
      exceeded = limit !== undefined
      emitter.limited = !exceeded
      if (limit === undefined) context.report('liquid-error', { reason: 'internal' }, place)
      else context.report('liquid-limit', { limit }, place)
    }
    if (context.breakCalled || context.continueCalled) break
  }
}

/** The limit that an error speaks of; `undefined` for an error of ours. */
function limitOf(error: unknown): string | undefined {
  const cause = LiquidError.is(error) && 'originalError' in error ? error.originalError : error
  if (cause instanceof RangeError) return 'memory'
  if (cause instanceof AssertionError) return cause.message.includes('memory') ? 'memory' : 'time'
  return undefined
}

/** A map from offsets of a text to lines and columns, its first line being `firstLine`. */
function placer(text: string, firstLine: number): (offset: number) => TextPlace {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
