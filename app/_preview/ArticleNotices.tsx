import { PreviewNotice } from '@/components/preview/PreviewNotice'
import { checkArticle } from '@/lib/check'
import type { Document } from '@/lib/site'
import { countedProblems } from './counted'
import { NotPublic } from './NotPublic'
import { Problems } from './problems'

/** What the team should know of an article before it is public: why it is not, what is wrong. */
export function ArticleNotices({ article }: { article: Document }) {
  const problems = checkArticle(article.file)
  return (
    <>
      {!article.isPublic && <NotPublic article={article} />}
      {problems.length > 0 && (
        <PreviewNotice label="À vérifier">
          {/* Warnings alone can wait: the article first. */}
          <details open={problems.some(({ severity }) => severity === 'error')}>
            <summary>{countedProblems(problems)}</summary>
            <Problems problems={problems} />
          </details>
        </PreviewNotice>
      )}
    </>
  )
}
