/*
 * {::name key="value"} … {:/name}   {:/} closes any
 * {::name key="value" /}
 */

import { attributeListEnd, parseAttributeList } from './attribute-list'
import type { Finder } from './finder'

export interface Extension {
  readonly name: string
  /** What stands after its name: options. */
  readonly rest: string
  /** Whether it has no body. */
  readonly closed: boolean
  /** Offset after its `}`. */
  readonly end: number
}

const NAMES = new Set(['comment', 'nomarkdown', 'options'])
const OPENING = /\{::(\w+)(\s|\/?\})/y
const CLOSING = /\{:\/(\w+)?\}/y

/**
 * @param finder of the text
 * @param at offset of a `{`
 * @returns whether a mark of an extension stands there, known or not: it is no attribute list then
 */
export function isExtensionMark(finder: Finder, at: number): boolean {
  CLOSING.lastIndex = at
  return CLOSING.test(finder.text) || scanMark(finder, at) !== undefined
}

/**
 * @param finder of the text
 * @param at offset of a `{`
 * @returns the extension that opens there; undefined when it is none that is known
 */
export function scanExtension(finder: Finder, at: number): Extension | undefined {
  const found = scanMark(finder, at)
  return found && NAMES.has(found.name) ? found : undefined
}

/** @returns the name of the extension that a mark opens, known or not */
export function extensionName(finder: Finder, at: number): string | undefined {
  return scanMark(finder, at)?.name
}

function scanMark(finder: Finder, at: number): Extension | undefined {
  OPENING.lastIndex = at
  const [, name = '', after = ''] = OPENING.exec(finder.text) ?? []
  if (name === '') return undefined
  const start = at + 3 + name.length
  if (after.endsWith('}')) {
    return { name, rest: '', closed: after === '/}', end: start + after.length }
  }
  const close = attributeListEnd(finder, at, finder.text.length)
  if (close < 0) return undefined
  const closed = finder.text[close - 1] === '/'
  const rest = finder.text.slice(start, closed ? close - 1 : close)
  return { name, rest, closed, end: close + 1 }
}

/** @returns whether its body is for the page: options are not, nor what is for another format */
export function isShown({ name, rest }: Extension): boolean {
  const { type = '' } = parseAttributeList(rest).attributes
  const formats = type.split(/\s+/)
  return name !== 'options' && (type === '' || formats.includes('html'))
}

/** The marks that close an extension: anywhere, or alone on their line. */
const CLOSINGS = new Map(
  [...NAMES].map((name) => {
    const mark = `\\{:/(?:${name})?\\}`
    return [
      name,
      {
        mark: new RegExp(mark, 'g'),
        line: new RegExp(`(?<=\\n {0,3})${mark}(?=[ \\t\\r]*(?:\\n|$))`, 'g'),
      },
    ]
  }),
)

/**
 * @param finder of the text
 * @param wholeLine whether the closing mark stands alone on its line
 * @returns where the body ends and what follows its closing mark, when there is one
 */
export function extensionEnd(
  finder: Finder,
  from: number,
  name: string,
  wholeLine: boolean,
): { start: number; end: number } | undefined {
  const { mark, line } = CLOSINGS.get(name) ?? {}
  const pattern = wholeLine ? line : mark
  const start = pattern ? finder.after(pattern, from) : -1
  return start < 0 ? undefined : { start, end: finder.text.indexOf('}', start) + 1 }
}
