import type { Fix, Place, Problem } from './problem'
import type { Source } from './source/source'

/** A problem without its file: what a rule says. Its severity is the rule's, unless it says so. */
export type Finding = Place &
  Pick<Problem, 'message' | 'advice'> &
  Partial<Pick<Problem, 'severity'>> & { readonly fix?: Correction }

/** What to write instead of what stands somewhere. */
export interface Correction {
  /** Where it begins, unless it is where the finding is. */
  readonly at?: Place
  /** What stands there in the file. Where something else does, nobody corrects it. */
  readonly was: string
  readonly text: string
}

/**
 * @param finding what is wrong, and where in the file
 * @param severity of the problem
 * @param rule that found it
 */
export function problemIn(
  source: Pick<Source, 'shown' | 'lines'>,
  rule: string,
  severity: Problem['severity'],
  { line, column, message, advice, fix }: Finding,
): Problem {
  const range = fix && rangeOf(source.lines, fix.at ?? { line, column }, fix)
  return {
    ...{ file: source.shown, line, column, severity, rule },
    ...{ message: typeset(message), advice: typeset(advice) },
    excerpt: source.lines[line - 1] ?? '',
    ...(range ? { fix: range } : {}),
  }
}

/** Liquid, folded lines and escapes can make a text that the file does not hold as it is. */
function rangeOf(
  lines: readonly string[],
  { line, column }: Place,
  { was, text }: Correction,
): Fix | undefined {
  const [first = '', ...others] = was.split('\n')
  const last = others.at(-1)
  const isThere =
    lines[line - 1]?.slice(
      column - 1,
      last === undefined ? column - 1 + first.length : undefined,
    ) === first &&
    others.every((other, at) => {
      const found = lines[line + at] ?? ''
      return at === others.length - 1 ? found.startsWith(other) : found === other
    })
  if (!isThere) return undefined
  const endColumn = last === undefined ? column + first.length : last.length + 1
  return { line, column, endLine: line + others.length, endColumn, text }
}

/** No-break spaces, in our words only: what « » quotes is to be copied as it stands. */
function typeset(text: string): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? quoted(part) : part.replace(/ (?=[:;!?])/g, '\u00a0')))
    .join('')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}

/** Of a word of a million letters, the first ones say which it is. */
const longestQuote = 500

function quoted(quote: string): string {
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}… »` : quote
}
