import type { Problem } from '../../problem'
import { problemIn, type Source } from '../../source'

export function yamlProblems(source: Source): Problem[] {
  return source.errors.slice(0, 1).map(({ line, column, code, message }) =>
    problemIn(source, 'yaml', 'error', {
      line,
      column,
      message: `${code} ${message}`,
      advice: '',
    }),
  )
}
