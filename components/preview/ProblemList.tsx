import type { Problem } from '@/lib/check/problem'
import { excerptOf } from './excerpt'

export interface ListedProblem {
  readonly problem: Problem
  /** Address of the line in the repository, where it is known. */
  readonly href?: string
}

const severities = {
  error: { word: 'Erreur', border: 'border-accent', text: 'text-accent' },
  warning: { word: 'Avertissement', border: 'border-line', text: '' },
  information: { word: 'Information', border: 'border-line', text: '' },
} as const

/** What the content check says of one file: each problem, its line, and the way to write it. */
export function ProblemList({ problems }: { problems: readonly ListedProblem[] }) {
  return (
    <ul className="mt-4 grid max-w-184 gap-5">
      {problems.map(({ problem, href }) => (
        <li
          key={`${problem.line}:${problem.column} ${problem.message}`}
          className={`border-s-4 ps-4 ${severities[problem.severity].border}`}
        >
          <p className="text-small">
            <strong className={severities[problem.severity].text}>
              {severities[problem.severity].word}
            </strong>
            , {href ? <a href={href}>ligne {problem.line}</a> : `ligne ${problem.line}`}
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
    <pre className="mt-[0.35rem] text-[0.875em] wrap-anywhere whitespace-pre-wrap text-ink-soft">
      <code>
        {excerpt.before}
        <mark className="bg-transparent text-ink underline decoration-accent decoration-wavy decoration-[1.5px] underline-offset-[0.3em]">
          {excerpt.at}
        </mark>
        {excerpt.after}
      </code>
    </pre>
  )
}
