/*
 * "text" 'text' l'été
 *
 * The rules of SmartyPants, which kramdown follows. A rule may look at the character before the
 * mark only if it is plain text: not one that has been read as part of a span.
 */
import { isSpace } from '../syntax/white-space'
import type { SpanConstruct, Spans } from './spans'

const PUNCTUATION = /[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~]/
/** A letter or number of ASCII, as `\w` is in Ruby; `\b` there knows those of all languages. */
const WORD = /\w/
const ANY_WORD = /[\p{L}\p{M}\p{N}\p{Pc}]/u
const OPENS_AFTER = /[ \\\t\r\n[{(-]/

export const smartQuotes: SpanConstruct = {
  name: 'smartQuotes',
  starts: '"\'',
  parse(spans) {
    const { text, pos, plainBefore: before } = spans
    const mark = text[pos] as string
    const next = text[pos + 1] ?? ''
    if (isMark(next) && next !== mark && WORD.test(text[pos + 2] ?? '') && isSpaceOrNone(before)) {
      spans.addSymbol(left(spans, mark) + left(spans, next), pos + 2)
    } else if (before !== '') {
      spans.addSymbol(
        opensAfter(before, text, pos) ? left(spans, mark) : right(spans, mark),
        pos + 1,
      )
    } else if (isMark(next) && (isWordAt(text, pos + 2) || text.startsWith('..', pos + 2))) {
      // The first of two marks is to the second one a plain character before it.
      spans.addSymbol(mark + right(spans, next), pos + 2)
    } else {
      spans.addSymbol(opensFirst(text, pos) ? left(spans, mark) : right(spans, mark), pos + 1)
    }
    return true
  },
}

/** Whether a mark that a plain character precedes opens a quotation. */
function opensAfter(before: string, text: string, pos: number): boolean {
  if (isSpace(before) && isDecade(text, pos)) return false
  return isSpace(before) || OPENS_AFTER.test(before)
}

/** Whether a mark that nothing precedes, or a span, opens a quotation. */
function opensFirst(text: string, pos: number): boolean {
  if (isDecade(text, pos)) return false
  const after = text.slice(pos + 1, pos + 4)
  if (/^[_*]{1,2}[^ \t\r\n\f\v]/.test(after)) return true
  if (PUNCTUATION.test(after[0] ?? '') && !after.startsWith('..', 1)) {
    // At a punctuation mark with no word right after it; `_` is of words itself.
    const isWord = isWordAt(text, pos + 2)
    return after[0] === '_' ? !isWord : isWord
  }
  if (after[0] === 's') return isWordAt(text, pos + 2)
  return after !== '' && !isSpace(after[0] as string)
}

/** `'80s` */
function isDecade(text: string, pos: number): boolean {
  return text[pos] === "'" && /^\d\ds/.test(text.slice(pos + 1, pos + 4))
}

function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at)
  return code !== undefined && ANY_WORD.test(String.fromCodePoint(code))
}

function isMark(character: string): boolean {
  return character === '"' || character === "'"
}

function isSpaceOrNone(character: string): boolean {
  return character === '' || isSpace(character)
}

function left({ doc }: Spans, mark: string): string {
  return doc.options.smartQuotes[mark === '"' ? 2 : 0]
}

function right({ doc }: Spans, mark: string): string {
  return doc.options.smartQuotes[mark === '"' ? 3 : 1]
}
