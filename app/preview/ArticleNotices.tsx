import { PreviewNotice } from '@/components/preview/PreviewNotice'
import { type Article, checkArticle, isPublic } from '@/lib/articles'
import { formatDateTime } from './date-time'
import { Problems } from './problems'

/** What the team should know of an article before it is public: why it is not, what is wrong. */
export function ArticleNotices({ article }: { article: Article }) {
  const problems = checkArticle(article.file)
  return (
    <>
      {!isPublic(article, Date.now()) && <NotPublic article={article} />}
      {problems.length > 0 && (
        <PreviewNotice title={`À vérifier dans cet article : ${problems.length}`}>
          <Problems problems={problems} />
        </PreviewNotice>
      )}
    </>
  )
}

function NotPublic({ article }: { article: Article }) {
  const moment = formatDateTime(article.date.time)
  if (article.draft) {
    return (
      <PreviewNotice title="Brouillon : cet article n’est pas public">
        <p>
          Il le sera quand la ligne <code>published: false</code> sera retirée de l’en-tête du
          fichier, pas avant sa date ({moment}).
        </p>
      </PreviewNotice>
    )
  }
  return (
    <PreviewNotice title="Article programmé : il n’est pas encore public">
      <p>Il le sera à partir du {moment}, à la première mise en ligne du site qui suit.</p>
    </PreviewNotice>
  )
}
