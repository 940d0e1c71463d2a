import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Place, ScalarPlace } from '../types'
import { entriesOf, type Hash, hashOf, isHash, isList, type Value } from '../values'
import { layOut } from './layout'
import { scalarValue } from './scalar'

/** YAML as Ruby reads it, with the place of everything in it. Lines are those of the YAML. */
export interface YamlText {
  /** `null` when there is nothing, or nothing that can be read. */
  readonly value: Value
  /** What Ruby refuses. */
  readonly errors: readonly YamlError[]
  /** Keys written again further down: the last one counts. */
  readonly duplicates: readonly (Place & { readonly key: string })[]
  /**
   * @param path keys and indexes from the root
   * @returns the place of that value, or of the nearest thing above it that is written
   */
  readonly placeOf: (path: YamlPath) => Place | undefined
  /** @returns a value with its range, when it is a scalar */
  readonly scalar: (path: YamlPath) => ScalarPlace | undefined
  /** @returns the value as it is spelled in the text, when it is a scalar */
  readonly spelled: (path: YamlPath) => string | undefined
}

export type YamlPath = readonly (string | number)[]

export interface YamlError extends Place {
  /** In the words of the `yaml` package, or its code. */
  readonly reason: string
  readonly code: string
}

/**
 * Reads YAML 1.1 as Psych, Ruby's reader, does when Jekyll calls it.
 *
 * @param source the YAML, without the fences of a front matter
 * @param zone time zone that shows moments without an offset
 * @returns never throws: what is wrong is in `errors`
 */
export function readYaml(source: string, zone: string): YamlText {
  const layout = layOut(source)
  const lineStarts = startsOfLines(source)
  const place = (offset: number) => placeAt(lineStarts, layout.original(offset))
  const tooDeep = { line: 1, column: 1, code: 'TOO_DEEP', reason: 'nested too deeply' }
  if (layout.isTooDeep) return unreadable(tooDeep)
  let yaml: Document.Parsed
  try {
    // Every scalar as a string: what it means is `scalarValue`'s to say.
    yaml = parseDocument(layout.text, {
      schema: 'failsafe',
      version: '1.1',
      logLevel: 'silent',
      prettyErrors: false,
      strict: true,
      stringKeys: false,
      uniqueKeys: false,
    })
  } catch {
    // The package's own recursion: lists in lists, without brackets.
    return unreadable(tooDeep)
  }
  const errors: YamlError[] = yaml.errors.slice(0, mostErrors).map(({ code, message, pos }) => ({
    ...place(pos[0]),
    code,
    reason: message,
  }))
  if (layout.tab !== undefined && errors.length === 0) {
    errors.push({
      ...place(layout.tab),
      code: 'TAB_AS_INDENT',
      reason: 'a tab where a line begins',
    })
  }
  const reader = new Reader(zone, place)
  const value = errors.length === 0 ? reader.read(yaml.contents) : null
  errors.push(...reader.errors)
  return {
    value: errors.length === 0 ? value : null,
    errors,
    duplicates: reader.duplicates.slice(0, mostErrors),
    placeOf: (path) => {
      const offset = offsetOf(yaml.contents, path)
      return offset === undefined ? undefined : place(offset)
    },
    scalar: (path) => {
      const node = nodeAt(yaml.contents, path)
      return isScalar(node) ? { node, text: layout.text, placeAt: place } : undefined
    },
    spelled: (path) => {
      const node = nodeAt(yaml.contents, path)
      return isScalar(node) && node.value !== undefined ? String(node.value) : undefined
    },
  }
}

/** More values than that by aliases of aliases are no list that anybody wrote. */
const mostAliased = 100_000

/** One mistake leads to many errors: the first ones are enough to find it. */
const mostErrors = 10

function unreadable(error: YamlError): YamlText {
  return {
    value: null,
    errors: [error],
    duplicates: [],
    placeOf: () => undefined,
    scalar: () => undefined,
    spelled: () => undefined,
  }
}

class Reader {
  readonly errors: YamlError[] = []
  readonly duplicates: (Place & { key: string })[] = []
  readonly #anchors = new Map<string, { readonly value: Value; readonly count: number }>()
  /** Values read so far, with those that aliases stand for: whoever goes through them meets each. */
  #count = 0
  #aliasedCount = 0
  readonly #zone: string
  readonly #place: (offset: number) => Place

  constructor(zone: string, place: (offset: number) => Place) {
    this.#zone = zone
    this.#place = place
  }

  read(node: unknown): Value {
    if (isAlias(node)) return this.#aliased(node)
    const before = this.#count++
    const value = this.#unnamed(node)
    // Values are never changed, so an alias is the value itself.
    if ((isScalar(node) || isCollection(node)) && node.anchor) {
      this.#anchors.set(node.anchor, { value, count: this.#count - before })
    }
    return value
  }

  #unnamed(node: unknown): Value {
    if (isMap(node)) return this.#hash(node)
    if (isSeq(node)) return Object.freeze(node.items.map((item) => this.read(item)))
    if (!isScalar(node)) return null
    const text = String(node.value ?? '')
    const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, '!!')
    if (tag?.startsWith('!ruby/')) this.#refuse(node, 'RUBY_OBJECT', tag)
    if (tag === '!!str') return text
    const isQuoted = node.type !== 'PLAIN' && tag !== '!!int' && tag !== '!!float'
    return isQuoted ? text : scalarValue(text, this.#zone)
  }

  #aliased(alias: Alias): Value {
    const anchored = this.#anchors.get(alias.source)
    if (anchored === undefined) {
      this.#refuse(alias, 'BAD_ALIAS', alias.source)
      return null
    }
    const { value, count } = anchored
    this.#count += count
    this.#aliasedCount += count
    if (this.#aliasedCount > mostAliased && this.errors.length < mostErrors) {
      this.#refuse(alias, 'TOO_MANY_ALIASES', alias.source)
    }
    return value
  }

  #hash(map: YAMLMap): Hash {
    const entries: [string, Value][] = []
    const seen = new Set<string>()
    for (const pair of map.items) {
      const key = keyOf(pair, this)
      const value = this.read(pair.value)
      if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
        const merged = merge(value)
        if (merged) {
          entries.push(...merged)
          continue
        }
      }
      if (seen.has(key)) this.duplicates.push({ ...this.#place(startOf(pair.key) ?? 0), key })
      seen.add(key)
      entries.push([key, value])
    }
    return hashOf(entries)
  }

  #refuse(node: Node, code: string, reason: string): void {
    this.errors.push({ ...this.#place(node.range?.[0] ?? 0), code, reason })
  }
}

/** Keys are text for Liquid and for us; what is no scalar is spelled as Ruby would show it. */
function keyOf(pair: Pair, reader: Reader): string {
  const key = reader.read(pair.key)
  return isHash(key) || isList(key) ? JSON.stringify(key) : String(key ?? '')
}

/** `<<` brings in the keys of a hash, or of each hash of a list. */
function merge(value: Value): [string, Value][] | undefined {
  if (isHash(value)) return entriesOf(value)
  if (!isList(value) || !value.every(isHash)) return undefined
  return [...value].reverse().flatMap((hash) => (isHash(hash) ? entriesOf(hash) : []))
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined
}

/** Where a value begins; its key where it is empty, or a list or map that begins below the key. */
function offsetOf(root: unknown, path: YamlPath): number | undefined {
  let node = root
  let offset: number | undefined
  for (const step of path) {
    const pair = pairOf(node, step)
    const child = childOf(node, step)
    const isEmpty = !child || (isScalar(child) && child.type === 'PLAIN' && child.source === '')
    const isBelow = isCollection(child) && !child.flow
    const found = startOf(pair && (isEmpty || isBelow) ? pair.key : child)
    if (found === undefined) break
    offset = found
    node = child
  }
  return offset
}

function nodeAt(root: unknown, path: YamlPath): unknown {
  return path.reduce(childOf, root)
}

function pairOf(node: unknown, step: string | number): Pair | undefined {
  return isMap(node) ? pairsOf(node).get(String(step)) : undefined
}

/** Every key of a front matter may be asked for: the pairs of a map are gone through once. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** Of two pairs of one key, the last one counts. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs =
    known.get(map) ??
    new Map(
      map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    )
  known.set(map, pairs)
  return pairs
}

function childOf(node: unknown, step: string | number): unknown {
  return isSeq(node) ? node.items[Number(step)] : pairOf(node, step)?.value
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
