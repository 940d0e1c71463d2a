/*
 * *emphasis* _emphasis_ **strong** __strong__
 */
import { isSpace } from '../syntax/white-space'
import type { Around, SpanConstruct, Spans, Stop } from './spans'
import { MAX_SPAN_DEPTH } from './spans'

const LETTER = /\p{L}/u
/** A letter, or a letter and a hyphen. */
const WORD_BEFORE = /\p{L}-?$/u
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

export const emphasis: SpanConstruct = {
  name: 'emphasis',
  starts: '*_',
  parse(spans) {
    const { text, pos } = spans
    const mark = text[pos] as string
    const length = text[pos + 1] === mark ? 2 : 1
    const literal = () => spans.addText(text.slice(pos, pos + length), pos + length)
    if (!mayOpen(spans, mark, length)) {
      literal()
      return true
    }
    if (read(spans, mark, length, pos)) return true
    // `**a*`: where strong is not closed, emphasis may be.
    const retry = length === 2 && !spans.around.emphasis && read(spans, mark, 1, pos)
    if (retry) return true
    warnUnclosed(spans, mark, length)
    literal()
    return true
  },
}

function mayOpen({ text, pos, around }: Spans, mark: string, length: number): boolean {
  const after = text[pos + length] ?? ''
  if (around.depth >= MAX_SPAN_DEPTH || isSpace(after)) return false
  if (mark === '_' && WORD_BEFORE.test(text.slice(Math.max(0, pos - 3), pos))) return false
  return length === 2 ? !around.strong : !around.emphasis
}

function read(spans: Spans, mark: string, length: number, start: number): boolean {
  const { around } = spans
  const inner: Around = {
    ...around,
    emphasis: around.emphasis || length === 1,
    strong: around.strong || length === 2,
    depth: around.depth + 1,
  }
  const children = spans.readInside(start + length, stopOf(mark, length), inner)
  if (!children) return false
  const end = spans.pos + length
  const type = length === 2 ? 'strong' : 'emphasis'
  spans.addNode(spans.place({ type, children }, start, end), start, end)
  return true
}

function stopOf(mark: string, length: number): Stop {
  const marks = mark.repeat(length)
  const first = mark.charCodeAt(0)
  return {
    name: marks,
    matches(spans, code) {
      const { text, pos } = spans
      if (code !== first || !text.startsWith(marks, pos)) return false
      if (!spans.hasContent || isSpace(text[pos - 1] ?? '')) return false
      if (mark === '_' && LETTER_OR_NUMBER.test(text[pos + length] ?? '')) return false
      // Two marks, and no third one, are the beginning of a strong text in an emphasised one.
      return length === 2 || text[pos + 1] !== mark || text[pos + 2] === mark
    },
  }
}

/** A lone `*` is often just that; two of them never are. */
function warnUnclosed(spans: Spans, mark: string, length: number): void {
  const { text, pos, doc } = spans
  const before = text[pos - 1] ?? ' '
  const opensWord = isSpace(before) && LETTER.test(text[pos + length] ?? '')
  if (length === 1 && !opensWord) return
  const marks = mark.repeat(length)
  doc.warn('unclosed-emphasis', spans.at(pos), { marks })
}
