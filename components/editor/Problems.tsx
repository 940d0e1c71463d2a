import type { Problem } from '@/lib/check/problem'
import type { DraftChange } from '@/lib/edit'
import { Button } from '../Button'
import { fieldId, focusLine, keyAt } from './place'

const names = {
  error: 'Erreur',
  warning: 'Avertissement',
  information: 'Information',
} as const

/** What the check says of the text, each at its line, with what it knows to write instead. */
export function Problems({
  problems,
  text,
  bodyLine,
  onFix,
}: {
  problems: readonly Problem[]
  text: string
  bodyLine: number
  onFix: (problem: NonNullable<DraftChange['fix']>) => Promise<void>
}) {
  const show = (line: number) => {
    if (line >= bodyLine) return focusLine(line - bodyLine + 1)
    document.getElementById(fieldId(keyAt(text, line) ?? 'title'))?.focus()
  }
  return (
    <section className="ed-problems" aria-labelledby="_problemes">
      <h2 id="_problemes">À vérifier</h2>
      {problems.length === 0 && <p>Rien.</p>}
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.rule} ${problem.message}`}>
            <p>
              <strong>
                {names[problem.severity]}, ligne {problem.line}&nbsp;:
              </strong>{' '}
              {problem.message} {problem.advice}
            </p>
            <p className="ed-buttons">
              <Button onClick={() => show(problem.line)}>
                Montrer<span className="sr-only"> la ligne {problem.line}</span>
              </Button>
              {problem.fix && (
                <Button
                  onClick={() => {
                    const { line, column, rule } = problem
                    void onFix({ line, column, rule })
                  }}
                >
                  Corriger<span className="sr-only"> la ligne {problem.line}</span>
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
