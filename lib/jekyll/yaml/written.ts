import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { layOut } from './layout'

/** A value of a front matter as it stands in the text. Offsets are those of the YAML. */
export interface WrittenValue {
  readonly style: WrittenStyle
  /** Offset of its first character, and of what follows its last; both alike where nothing is written. */
  readonly start: number
  readonly end: number
  /** Keys of a map with their values, entries of a list; none of a scalar. */
  readonly entries: readonly WrittenEntry[]
}

export type WrittenStyle =
  | 'plain'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  | 'map'
  | 'list'
  | 'flow-map'
  | 'flow-list'
  | 'alias'

export interface WrittenEntry {
  /** The key of a map. */
  readonly key: string | undefined
  /** Where its key or its `-` begins. */
  readonly start: number
  /** What follows its `:` or its `-`; as `start` where there is neither. */
  readonly after: number
  readonly value: WrittenValue
}

/**
 * Where everything in a YAML text stands, for what changes one value and leaves the others as they are.
 *
 * @param source the YAML, without the fences of a front matter; one that `readYaml` finds no error in
 * @returns `undefined` when it is empty, or cannot be read
 */
export function writtenYaml(source: string): WrittenValue | undefined {
  const layout = layOut(source)
  if (layout.isTooDeep) return undefined
  try {
    const { contents, errors } = parseDocument(layout.text, {
      schema: 'failsafe',
      version: '1.1',
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: true,
    })
    if (contents === null || errors.length > 0) return undefined
    return writtenValue(contents, layout.text, layout.original)
  } catch {
    // The package's own recursion: lists in lists, without brackets.
    return undefined
  }
}

type Original = (offset: number) => number

const scalarStyles: Readonly<Record<string, WrittenStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

function writtenValue(node: Node, text: string, original: Original): WrittenValue {
  const [start, end] = node.range ?? [0, 0]
  const at = { start: original(start), end: original(end) }
  if (isMap(node) || isSeq(node)) {
    const entries = isMap(node)
      ? node.items.map((pair, index) => pairOf(node, pair, index, text, original))
      : node.items.map((_, index) => itemOf(node, index, text, original))
    const kind = isMap(node) ? 'map' : 'list'
    const last = entries.at(-1)
    return node.flow
      ? { style: `flow-${kind}`, ...at, entries }
      : { style: kind, start: at.start, end: last ? last.value.end : at.end, entries }
  }
  if (isAlias(node) || !isScalar(node)) return { style: 'alias', ...at, entries: [] }
  const style = scalarStyles[node.type ?? ''] ?? 'plain'
  return { style, ...at, end: original(style === 'plain' ? end : endOf(text, end)), entries: [] }
}

/** What ends the last line of a block of text is not a part of what it is written in. */
function endOf(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end
  return text[end - 2] === '\r' ? end - 2 : end - 1
}

function pairOf(map: YAMLMap, pair: Pair, index: number, text: string, original: Original) {
  const key = isScalar(pair.key) ? pair.key : undefined
  const start = key?.range?.[0] ?? 0
  const after = original(afterSign(tokensOf(map)[index]?.sep) ?? key?.range?.[1] ?? start)
  const value = isNodeLike(pair.value) ? writtenValue(pair.value, text, original) : nothingAt(after)
  return { key: key && String(key.value), start: original(start), after, value }
}

function itemOf(list: YAMLSeq, index: number, text: string, original: Original): WrittenEntry {
  const node = list.items[index]
  const token = tokensOf(list)[index]
  const dash = token?.start?.find(({ type }) => type === 'seq-item-ind')?.offset
  const after = original(afterSign(token?.start) ?? list.range?.[0] ?? 0)
  const value = isNodeLike(node) ? writtenValue(node, text, original) : nothingAt(after)
  const start = dash === undefined ? value.start : original(dash)
  return { key: undefined, start, after: dash === undefined ? start : after, value }
}

/** A value that is not written. */
function nothingAt(offset: number): WrittenValue {
  return { style: 'plain', start: offset, end: offset, entries: [] }
}

function afterSign(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  const sign = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind')
  return sign && sign.offset + sign.source.length
}

function tokensOf(node: YAMLMap | YAMLSeq): readonly CST.CollectionItem[] {
  const token = node.srcToken
  return token && 'items' in token ? token.items : []
}

function isNodeLike(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}
