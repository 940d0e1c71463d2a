import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { EmptyState } from '@/components/EmptyState'
import { RailSection } from '@/components/RailSection'
import { type Article, checkContent, isPublic } from '@/lib/articles'
import { getArticles } from '../content'
import { formatDateTime } from '../preview/date-time'
import { Problems } from '../preview/problems'

const title = 'Aperçu'

export const metadata: Metadata = { title }

/** The page to open first on a preview: all that is not public, and all that is to be mended. */
export default async function PreviewPage() {
  const articles = (await getArticles()).filter((article) => !isPublic(article, Date.now()))
  const problems = checkContent()
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <h1 className="page-title">{title}</h1>
      <Articles id="_brouillons" title="Brouillons" articles={articles.filter(isDraft)} />
      <Articles
        id="_programmes"
        title="Articles programmés"
        articles={articles.filter((article) => !isDraft(article))}
      />
      <RailSection id="_problemes" title={`À vérifier : ${problems.length}`}>
        {problems.length > 0 ? (
          <Problems problems={problems} />
        ) : (
          <EmptyState>Rien à signaler.</EmptyState>
        )}
      </RailSection>
    </>
  )
}

function isDraft({ draft }: Article): boolean {
  return draft
}

function Articles(props: { id: string; title: string; articles: readonly Article[] }) {
  const { id, title, articles } = props
  return (
    <RailSection id={id} title={`${title} : ${articles.length}`}>
      {articles.length > 0 ? (
        <ul>
          {articles.map(({ path, title, date }) => (
            <li key={path}>
              <a href={path}>{title}</a>, {formatDateTime(date.time)}
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState>Aucun.</EmptyState>
      )}
    </RailSection>
  )
}
