import { ProblemList } from '@/components/preview/ProblemList'
import type { Problem } from '@/lib/check'
import { sourceUrl } from '@/lib/repository'

/** Problems of the content, with links to their lines on the repository where it is known. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ProblemList
      problems={problems.map((problem) => ({
        problem,
        href: sourceUrl(problem.file, problem.line),
      }))}
    />
  )
}
