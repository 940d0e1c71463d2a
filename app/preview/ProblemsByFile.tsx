import { PreviewLink } from '@/components/preview/PreviewLink'
import { getArchive, type Problem } from '@/lib/site'
import { Problems } from './problems'

/** Problems of many files, each file under its name, which leads to its page. */
export async function ProblemsByFile({ problems }: { problems: readonly Problem[] }) {
  const { all, pages, broken } = await getArchive()
  const texts = [...all, ...pages, ...broken]
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => {
    // A problem names its file from the root of the repository, an article from the content folder.
    const path = texts.find((text) => file.endsWith(`/${text.file}`))?.path
    return (
      <section key={file} className="mt-6 border-t border-rule pt-5">
        <h3 className="font-text text-base/[1.5] font-bold tracking-normal wrap-anywhere">
          {path ? <PreviewLink href={path}>{file}</PreviewLink> : file}
        </h3>
        <Problems problems={problems.filter((problem) => problem.file === file)} />
      </section>
    )
  })
}
