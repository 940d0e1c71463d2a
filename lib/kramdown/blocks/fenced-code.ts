/*
 * ``` ruby
 * puts 1
 * ```
 *
 * With `~` as well. The closing fence is at least as long as the opening one.
 */
import type { BlockConstruct } from '../document/blocks'
import type { Lines } from '../document/lines'
import { trimEnd } from '../syntax/white-space'
import { codeBlock } from './code'

/** One word; what stands after a `?` in it says nothing. */
const INFO = /^[ \t]*([^ \t\r\n\f\v]*)[ \t]*$/

export const fencedCode: BlockConstruct = {
  name: 'fencedCode',
  starts: '`~',
  interrupts: { what: 'gfmParagraph', isAt: isFence },
  parse(blocks) {
    const { lines, index, doc } = blocks
    if (!isFence(lines, index)) return false
    const isGfm = doc.options.input === 'GFM'
    const start = lines.first(index)
    const mark = lines.text[start] as string
    if (!isGfm && (mark === '`' || lines.lead(index) > 0)) return false
    const line = lines.text.slice(start, lines.end(index))
    const length = runLength(line, mark)
    if (length < 3) return false
    const lead = isGfm ? 3 : 0
    const longest = longestClosing(lines, index, mark, lead)
    // An opening fence longer than any closing one gives its last marks to the language.
    const used = Math.min(length, longest)
    const info = used < 3 ? null : INFO.exec(line.slice(used))
    if (!info) {
      if (used < 3) {
        doc.warn('unclosed-fence', start, { marks: mark.repeat(length) })
      }
      return false
    }
    let close = index + 1
    while (closingLength(lines, close, mark, lead) < used) close++
    let text = ''
    for (let at = index + 1; at < close; at++) text += `${lines.slice(at)}\n`
    blocks.push(codeBlock(doc, text, languageOf(info[1] ?? ''), start, lines.end(close)))
    blocks.index = close + 1
    return true
  },
}

function languageOf(word: string): string | null {
  const options = word.indexOf('?', 1)
  return (options < 0 ? word : word.slice(0, options)) || null
}

function runLength(line: string, mark: string): number {
  let length = 0
  while (line[length] === mark) length++
  return length
}

/** Length of a closing fence after at most `lead` spaces; 0 when the line is none. */
function closingLength(lines: Lines, index: number, mark: string, lead: number): number {
  if (lines.lead(index) > lead || lines.text[lines.first(index)] !== mark) return 0
  const line = trimEnd(lines.text.slice(lines.first(index), lines.end(index)))
  const length = runLength(line, mark)
  return length === line.length ? length : 0
}

function longestClosing(lines: Lines, index: number, mark: string, lead: number): number {
  if (index + 1 === lines.breakAt) return 0
  lines.longestFences ??= new Map()
  const longest = lines.longestFences.get(mark) ?? findLongest(lines, mark, lead)
  lines.longestFences.set(mark, longest)
  return longest[index + 1] ?? 0
}

function findLongest(lines: Lines, mark: string, lead: number): number[] {
  const longest: number[] = new Array(lines.count + 1).fill(0)
  for (let at = lines.count - 1; at >= 0; at--) {
    const below = at + 1 === lines.breakAt ? 0 : (longest[at + 1] as number)
    longest[at] = Math.max(below, closingLength(lines, at, mark, lead))
  }
  return longest
}

/** Three marks: a paragraph ends there, though they need to be of one kind to make a fence. */
function isFence(lines: Lines, index: number): boolean {
  if (lines.lead(index) > 3) return false
  MARKS.lastIndex = lines.first(index)
  return MARKS.test(lines.text)
}

const MARKS = /[`~]{3}/y
