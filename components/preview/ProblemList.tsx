import type { Problem } from '@/lib/site/problem'
import { excerptOf } from './excerpt'
import styles from './preview.module.css'

export interface ListedProblem {
  readonly problem: Problem
  /** Address of the line in the repository, where it is known. */
  readonly href?: string
}

const severities = { error: 'Erreur', warning: 'Avertissement' } as const

/** What the content check says of one file: each problem, its line, and the way to write it. */
export function ProblemList({ problems }: { problems: readonly ListedProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ problem, href }) => (
        <li
          key={`${problem.line}:${problem.column} ${problem.message}`}
          className={styles[problem.severity]}
        >
          <p className={styles.place}>
            <strong>{severities[problem.severity]}</strong>,{' '}
            {href ? <a href={href}>ligne {problem.line}</a> : `ligne ${problem.line}`}
          </p>
          <p>{problem.message}</p>
          <p>{problem.advice}</p>
          <ExcerptLine problem={problem} />
        </li>
      ))}
    </ul>
  )
}

function ExcerptLine({ problem }: { problem: Problem }) {
  const excerpt = excerptOf(problem)
  if (!excerpt) return null
  return (
    <pre className={styles.excerpt}>
      <code>
        {excerpt.before}
        <mark>{excerpt.at}</mark>
        {excerpt.after}
      </code>
    </pre>
  )
}
