/*
 * "text" 'text' l'été
 *
 * The rules of SmartyPants, which kramdown follows. A rule may look at the character before the
 * mark only if it is plain text: not one that has been read as part of a span.
 */
import { isSpace } from '../syntax/white-space'
import type { SpanConstruct } from './spans'

const PUNCTUATION = /[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~]/
const WORD = /\w/
const CLOSES_AFTER = /[^ \\\t\r\n[{(-]/

export const smartQuotes: SpanConstruct = {
  starts: '"\'',
  parse(spans) {
    const { text, pos } = spans
    const mark = text[pos] as string
    const next = text[pos + 1] ?? ''
    const other = mark === '"' ? "'" : '"'
    if (next === other && WORD.test(text[pos + 2] ?? '') && isSpaceOrNone(spans.plainBefore)) {
      spans.addSymbol(left(mark) + left(other), pos + 2)
    } else {
      spans.addSymbol(opens(text, pos, spans.plainBefore) ? left(mark) : right(mark), pos + 1)
    }
    return true
  },
}

function opens(text: string, pos: number, before: string): boolean {
  const after = text.slice(pos + 1, pos + 4)
  if (text[pos] === "'" && /^\d\ds/.test(after) && isSpaceOrNone(before)) return false
  if (before !== '') return isSpace(before) || !CLOSES_AFTER.test(before)
  if (/^[_*]{1,2}[^ \t\r\n]/.test(after)) return true
  if (PUNCTUATION.test(after[0] ?? '') && after.slice(1) !== '..' && !WORD.test(after[1] ?? '')) {
    // A punctuation mark with no word after it; `_` is a letter here.
    return after[0] === '_'
  }
  return !/^(?:[ \t\r\n]|$|s(?:\W|$))/.test(after)
}

function isSpaceOrNone(character: string): boolean {
  return character === '' || isSpace(character)
}

function left(mark: string): string {
  return mark === '"' ? '“' : '‘'
}

function right(mark: string): string {
  return mark === '"' ? '”' : '’'
}
