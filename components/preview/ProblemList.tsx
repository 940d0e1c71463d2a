import type { Problem } from '@/lib/articles/problem'
import styles from './preview.module.css'

export interface ListedProblem {
  readonly problem: Problem
  /** Address of the line in the repository, where it is known. */
  readonly href?: string
}

const severities = { error: 'Erreur', warning: 'Avertissement' } as const

/** What the content check says, each problem with its place and the way to write it. */
export function ProblemList({ problems }: { problems: readonly ListedProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ problem, href }) => {
        const place = `${problem.file}:${problem.line}:${problem.column}`
        return (
          <li key={`${place} ${problem.message}`} className={styles[problem.severity]}>
            <p>
              <strong>{severities[problem.severity]}</strong>{' '}
              {href ? <a href={href}>{place}</a> : <code>{place}</code>}
            </p>
            <p>{problem.message}</p>
            <p>{problem.advice}</p>
            {problem.excerpt.trim() && (
              <pre>
                <code>{problem.excerpt}</code>
              </pre>
            )}
          </li>
        )
      })}
    </ul>
  )
}
