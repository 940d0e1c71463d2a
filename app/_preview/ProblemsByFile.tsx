import { PreviewLink } from '@/components/preview/PreviewLink'
import type { Problem } from '@/lib/check'
import { Problems } from './problems'

/** Problems of many files, each file under its name, which leads to its page. */
export function ProblemsByFile({ problems }: { problems: readonly Problem[] }) {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => {
    const ofFile = problems.filter((problem) => problem.file === file)
    const path = ofFile[0]?.path
    return (
      <section key={file} className="mt-6 border-t border-rule pt-5">
        <h3 className="font-text text-base/[1.5] font-bold tracking-normal wrap-anywhere">
          {path ? <PreviewLink href={path}>{file}</PreviewLink> : file}
        </h3>
        <Problems problems={ofFile} />
      </section>
    )
  })
}
