import type { TextEdit } from '@/lib/text-edit'
import type { OpenedText } from './open'
import { unixLines } from './value'

/**
 * Changes the body of a file. Lines that stay keep their own ending, whatever it is: a browser's field
 * knows only one.
 *
 * @param body the new one, as a field of a browser gives it
 */
export function bodyEdits({ text, bodyStart, newline }: OpenedText, body: string): TextEdit[] {
  const before = linesOf(text.slice(bodyStart))
  const after = linesOf(body)
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && unixLines(a) === unixLines(b)
  let first = 0
  while (same(before[first], after[first])) first++
  let last = 0
  while (
    last < Math.min(before.length, after.length) - first &&
    same(before.at(-1 - last), after.at(-1 - last))
  )
    last++
  const removed = before.slice(first, before.length - last)
  const added = after.slice(first, after.length - last).join('')
  if (removed.length === 0 && added === '') return []
  // The line that closes the front matter may be the last one, and have no end.
  const feed = bodyStart > 0 && bodyStart === text.length && !text.endsWith('\n') ? newline : ''
  const start = bodyStart + before.slice(0, first).join('').length
  return [
    {
      start,
      end: start + removed.join('').length,
      text: feed + unixLines(added).replaceAll('\n', newline),
    },
  ]
}

/** Lines with what ends them. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}
