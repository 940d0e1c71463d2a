import type { Place, Problem } from './problem'
import type { Source } from './source/source'

/** A problem without its file: what a rule says. Its severity is the rule's, unless it says so. */
export type Finding = Place &
  Pick<Problem, 'message' | 'advice'> &
  Partial<Pick<Problem, 'severity'>>

/**
 * @param finding what is wrong, and where in the file
 * @param severity of the problem
 * @param rule that found it
 */
export function problemIn(
  source: Pick<Source, 'shown' | 'lines'>,
  rule: string,
  severity: Problem['severity'],
  { line, column, message, advice }: Place & Pick<Problem, 'message' | 'advice'>,
): Problem {
  return {
    ...{ file: source.shown, line, column, severity, rule },
    ...{ message: typeset(message), advice: typeset(advice) },
    excerpt: source.lines[line - 1] ?? '',
  }
}

/** No-break spaces, in our words only: what « » quotes is to be copied as it stands. */
function typeset(text: string): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? part : part.replace(/ (?=[:;!?])/g, '\u00a0')))
    .join('')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
}
