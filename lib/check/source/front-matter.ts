import matter from 'gray-matter'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
} from 'yaml'
import type { Place } from '../problem'

/** A file cut in two: what YAML says, with its places, and the text below. */
export interface SplitFile {
  /** The keys, as plain values; empty when the YAML cannot be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** The YAML with the place of everything in it; `undefined` when there is no front matter. */
  readonly yaml: Document.Parsed | undefined
  /** The text that the offsets of `yaml` speak of. */
  readonly yamlText: string
  /** What YAML could not read, in the words of its library. */
  readonly errors: readonly YamlProblem[]
  readonly body: { readonly text: string; readonly firstLine: number }
  /** @returns the place in the file of an offset that a node of `yaml` names */
  readonly placeAt: (yamlOffset: number) => Place
}

export interface YamlProblem extends Place {
  /** The library's code (`TAB_AS_INDENT` …), or one of ours for what is not YAML at all. */
  readonly code: string
  readonly message: string
}

/**
 * Splits a file with gray-matter, the YAML of its front matter read by the `yaml` package: the
 * YAML 1.1 reader that comes with gray-matter silently cuts a single-quoted value at an apostrophe.
 *
 * @param text the whole file
 * @returns never throws: what is wrong is in `errors`
 */
export function splitFile(text: string): SplitFile {
  const lines = new LineCounter()
  let yaml: Document.Parsed | undefined
  let yamlText = ''
  const parse = (source: string): object => {
    yamlText = asWritten(source)
    // prettyErrors off: we report places. uniqueKeys off: as in Jekyll, the last one wins, and
    // the check speaks of it.
    yaml = parseDocument(yamlText, {
      lineCounter: lines,
      logLevel: 'error',
      prettyErrors: false,
      uniqueKeys: false,
      customTags: (tags) => tags.filter(isKeptTag),
    })
    refuseSigns(yaml)
    return yaml.errors.length === 0 && isMap(yaml.contents) ? yaml.toJS() : {}
  }
  const { data, body, errors } = split(text, parse)
  return {
    data,
    yaml,
    yamlText,
    errors: [...errors, ...yamlErrors(yaml, lines)],
    body: { text: body, firstLine: lineCount(text.slice(0, text.length - body.length)) },
    placeAt: (offset) => place(lines, offset),
  }
}

/**
 * Numbers stay as they were written: a title `1.10` is not `1.1`. Neither does the `yaml` package
 * know dates, which `dates.ts` reads with the rules of the site.
 */
function isKeptTag(tag: unknown): boolean {
  const name = typeof tag === 'string' ? tag : (tag as { tag: string }).tag
  return !/:(?:int|float)$|^(?:int|float)/.test(name)
}

/**
 * gray-matter cuts before the line feed of the closing line, and leaves its carriage return. A
 * closing quote alone at the head of a line, as Siteleaf writes a value that ends with an empty
 * line, needs a space for YAML 1.2; no line moves.
 */
function asWritten(source: string): string {
  return source.replace(/\r$/, '').replace(/^(['"])(?=[ \t]*\r?$)/gm, ' $1')
}

/**
 * What YAML reads as its own characters, and editors write as text: `title: *mot`, `title: &mot`,
 * `title: !mot` and `title: {{ mot }}` would silently lose their first word. Aliases are a bomb too.
 */
function refuseSigns(yaml: Document.Parsed): void {
  const refuse = (node: Node) => {
    const [start, end] = node.range ?? [0, 0]
    yaml.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', 'sign'))
  }
  visit(yaml, {
    Alias: (_, alias) => refuse(alias),
    Value: (_, node) => {
      if (node.anchor !== undefined || node.tag?.startsWith('!')) refuse(node)
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) refuse(key)
    },
  })
}

function split(text: string, parse: (source: string) => object) {
  const opening = /^\uFEFF?---(?!-)[ \t]*(\S*)[ \t]*\r?(?:\n|$)/.exec(text)
  if (!opening) return { data: {}, body: text, errors: [at(1, 'NO_FRONT_MATTER')] }
  const language = opening[1] ?? ''
  if (language !== '' && language !== 'yaml') {
    return { data: {}, body: '', errors: [at(1, 'NOT_YAML', language)] }
  }
  if (!/\n---/.test(text)) return { data: {}, body: '', errors: [at(1, 'NOT_CLOSED')] }
  // Never reached, since the language is known by now; but gray-matter's own JavaScript engine
  // evaluates code, and must not be there to be reached.
  const refuse = () => {
    throw new Error('Only YAML front matter is read.')
  }
  const engines = { yaml: parse, json: refuse, javascript: refuse, js: refuse }
  const file = matter(text, { engines, language: 'yaml' })
  return { data: file.data, body: file.content, errors: [] }
}

function yamlErrors(yaml: Document.Parsed | undefined, lines: LineCounter): YamlProblem[] {
  if (!yaml) return []
  const errors = yaml.errors.map(({ code, message, pos }) => ({
    ...place(lines, pos[0]),
    code,
    message,
  }))
  const notKeys = yaml.contents !== null && !isMap(yaml.contents)
  return errors.length === 0 && notKeys ? [at(2, 'NOT_A_MAP')] : errors
}

function at(line: number, code: string, message = ''): YamlProblem {
  return { line, column: 1, code, message }
}

/** The YAML begins right after the `---` of line 1, so its lines are the lines of the file. */
function place(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function lineCount(text: string): number {
  return text.split('\n').length
}
