import type { WarningCode } from '@/lib/markdown'
import { kramdownWords } from '../kramdown-words'
import type { Problem } from '../problem'
import type { Rule } from '../rule'

/**
 * What only the Markdown parser can know, by the names of its warnings. Those that are not here
 * have a rule of their own, which also looks at MDX: `marks`, `malformed-link`, `unclosed-bold`.
 */
const severities: Readonly<Partial<Record<WarningCode, Problem['severity']>>> = {
  'block-in-sentence': 'warning',
  'duplicate-footnote': 'error',
  'duplicate-id': 'warning',
  'duplicate-link': 'warning',
  'malformed-attributes': 'warning',
  'malformed-option': 'warning',
  'misplaced-reference': 'warning',
  'stray-closing-tag': 'warning',
  'too-large': 'error',
  'stray-extension-end': 'warning',
  'table-without-rows': 'warning',
  'unclosed-attributes': 'warning',
  'unclosed-code': 'warning',
  'unclosed-comment': 'error',
  // Of one star: two are reported by `unclosed-bold`, in MDX too.
  'unclosed-emphasis': 'warning',
  'unclosed-extension': 'error',
  'unclosed-fence': 'error',
  'unclosed-math': 'warning',
  'unclosed-tag': 'warning',
  'undefined-attributes': 'error',
  'undefined-footnote': 'error',
  'undefined-reference': 'warning',
  'unknown-extension': 'warning',
  'unknown-option': 'warning',
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
        const offset = part.lineOffset(warning.line) + warning.column - 1
        const written = part.text.slice(offset, offset + 200)
        // Three backquotes that close on their own line are code within a text.
        if (severity === undefined || /^(?:\*\*|__|(`{3,})[^`\n]+\1)/.test(written)) continue
        yield { ...part.placeOf(offset), severity, ...kramdownWords(warning) }
      }
    }
  },
}
