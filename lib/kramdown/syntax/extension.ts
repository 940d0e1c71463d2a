/*
 * {::name key="value"} … {:/name}   {:/} closes any
 * {::name key="value" /}
 */

import type { Options } from '../document/document'
import { attributeListEnd, parseAttributeList } from './attribute-list'
import type { Finder } from './finder'

export interface Extension {
  readonly name: string
  readonly options: ReadonlyMap<string, string>
  /** Whether it has no body. */
  readonly closed: boolean
  /** Offset after its `}`. */
  readonly end: number
}

const NAMES = new Set(['comment', 'nomarkdown', 'options'])

/**
 * @param finder of the text
 * @param at offset of a `{`
 * @returns the extension that opens there; undefined when it is none that is known
 */
export function scanExtension(finder: Finder, at: number): Extension | undefined {
  const { text } = finder
  if (!text.startsWith('{::', at)) return undefined
  const close = attributeListEnd(finder, at, text.length)
  const match = close < 0 ? null : HEAD.exec(text.slice(at + 3, Math.min(close, at + 4096)))
  if (!match) return undefined
  const [, name = '', rest = ''] = match
  if (!NAMES.has(name)) return undefined
  const closed = rest.trimEnd().endsWith('/')
  const options = new Map<string, string>()
  for (const entry of parseAttributeList(rest).entries) {
    if (entry.kind === 'value') options.set(entry.name, entry.value)
  }
  return { name, options, closed, end: close + 1 }
}

const HEAD = /^([A-Za-z]\w*)([\s\S]*)$/

/** @returns whether its body is for the page: options are not, nor what is for another format */
export function isShown({ name, options }: Extension): boolean {
  return name !== 'options' && !(options.has('type') && options.get('type') !== 'html')
}

const CLOSING = /\{:\/([A-Za-z]\w*)?\}/y
const CLOSING_LINE = /\{:\/([A-Za-z]\w*)?\}[ \t\r]*(?=\n|$)/y

/**
 * @param finder of the text
 * @param wholeLine whether nothing may follow the closing mark on its line
 * @returns where the body ends and what follows its closing mark, when there is one
 */
export function extensionEnd(
  finder: Finder,
  from: number,
  name: string,
  wholeLine: boolean,
): { start: number; end: number } | undefined {
  const pattern = wholeLine ? CLOSING_LINE : CLOSING
  for (let at = finder.after('{:/', from); at >= 0; at = finder.after('{:/', at + 1)) {
    pattern.lastIndex = at
    const match = pattern.exec(finder.text)
    if (match && (match[1] === undefined || match[1] === name)) {
      return { start: at, end: pattern.lastIndex }
    }
  }
  return undefined
}

/** What `{::options}` changes for the whole document; options that make no sense here are ignored. */
export function applyOptions(options: Options, given: ReadonlyMap<string, string>): void {
  const flag = (name: string, now: boolean) => {
    const value = given.get(name)
    return value === undefined ? now : value === 'true'
  }
  options.autoIds = flag('auto_ids', options.autoIds)
  options.parseBlockHtml = flag('parse_block_html', options.parseBlockHtml)
  const number = Number(given.get('footnote_nr'))
  if (Number.isInteger(number) && number > 0) options.footnoteNumber = number
  const levels = /^(\d)(?:\.\.(\d))?$/.exec(given.get('toc_levels') ?? '')
  if (levels) {
    const [from, to] = [Number(levels[1]), Number(levels[2] ?? levels[1])]
    options.tocLevels = new Set([1, 2, 3, 4, 5, 6].filter((level) => from <= level && level <= to))
  }
}
