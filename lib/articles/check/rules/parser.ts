import type { Problem } from '../../problem'
import type { ParserWarning, Part } from '../markdown/part'
import type { Rule } from '../rule'

/**
 * What only the Markdown parser can know, by the names of its warnings. Those that are not here
 * have a rule of their own, which also looks at MDX: `marks`, `malformed-link`, `unclosed-bold`.
 */
const severities: Readonly<Record<string, Problem['severity']>> = {
  'duplicate-id': 'warning',
  nesting: 'warning',
  'stray-closing-tag': 'warning',
  'unclosed-comment': 'error',
  'unclosed-extension': 'error',
  'unclosed-fence': 'error',
  'unclosed-tag': 'warning',
  'undefined-attributes': 'error',
  'undefined-footnote': 'error',
  'undefined-reference': 'warning',
  'unused-footnote': 'error',
}

/**
 * What opens and never closes, names that nothing defines:
 *
 *     <div class="encadre">
 *     ^
 */
export const parser: Rule = {
  name: 'parser',
  severity: 'warning',
  *check({ parts }) {
    for (const part of parts.filter(({ format }) => format === 'md')) {
      for (const warning of part.warnings) {
        const severity = severities[warning.code]
        if (severity === undefined) continue
        yield { ...placeOf(part, warning), severity, ...sentences(warning.message) }
      }
    }
  },
}

function placeOf({ placeOf, lineOffset }: Part, { line, column }: ParserWarning) {
  return placeOf(lineOffset(line) + column - 1)
}

/** The parser says what is wrong and, after a colon, how to write it. */
function sentences(message: string): Pick<Problem, 'message' | 'advice'> {
  const [what = '', ...how] = message.split(/\s+: /)
  const advice = how.join(' : ')
  return {
    message: what.replace(/\.?$/, '.'),
    advice: advice.charAt(0).toUpperCase() + advice.slice(1),
  }
}
