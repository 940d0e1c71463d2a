/*
 * <name attribute="value" other='value' flag> </name> <name />
 */
import { type Attributes, noAttributes } from './attribute-list'
import { normalName } from './elements'
import { decodeEntities } from './entity'
import type { Finder } from './finder'

export interface Tag {
  readonly name: string
  readonly attributes: Attributes
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Offset after its `>`. */
  readonly end: number
}

/** As XML has it: letters of any language, and one colon at most, between two of them. */
const PART = String.raw`[\p{Alphabetic}_][\p{Alphabetic}\p{Nd}._-]*`
const NAME = `${PART}(?::${PART})?`
const SPACE = String.raw`[ \t\r\n\f\v]`
const HEAD = new RegExp(`<(/?)(${NAME})`, 'uy')
const ATTRIBUTE = new RegExp(
  String.raw`${SPACE}+(${NAME})(?:${SPACE}*=${SPACE}*(?:([\p{L}\p{M}\p{N}_]+)|"([^"]*)"|'([^']*)'))?`,
  'uy',
)
const END = /[ \t\r\n\f\v]*(\/?)>/y

/**
 * @param at offset of a `<`
 * @returns the tag that stands there, undefined when none does
 */
export function scanTag(text: string, at: number): Tag | undefined {
  HEAD.lastIndex = at
  const head = HEAD.exec(text)
  if (!head) return undefined
  const closing = head[1] === '/'
  const attributes = noAttributes()
  let end = HEAD.lastIndex
  if (!closing) {
    for (;;) {
      ATTRIBUTE.lastIndex = end
      const attribute = ATTRIBUTE.exec(text)
      if (!attribute) break
      const [, name = '', word, double, single] = attribute
      attributes[name.toLowerCase()] = decodeEntities(word ?? double ?? single ?? '')
      end = ATTRIBUTE.lastIndex
    }
  }
  END.lastIndex = end
  const tail = END.exec(text)
  if (!tail || (closing && tail[1])) return undefined
  return {
    name: normalName(head[2] as string),
    attributes,
    closing,
    selfClosing: tail[1] === '/',
    end: END.lastIndex,
  }
}

/** @returns the offset after the comment that begins at `at`, -1 when nothing ends it before `end` */
export function commentEnd(finder: Finder, at: number, end: number): number {
  if (!finder.text.startsWith('<!--', at)) return -1
  const close = finder.after('-->', at + 4)
  return close < 0 || close + 3 > end ? -1 : close + 3
}

/** The same for a comment or a processing instruction, `<?php … ?>`, within HTML. */
export function rawEnd(finder: Finder, at: number, end: number): number {
  if (!finder.text.startsWith('<?', at)) return commentEnd(finder, at, end)
  const close = finder.after('?>', at + 2)
  return close < 0 || close + 2 > end ? -1 : close + 2
}
