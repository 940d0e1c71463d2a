import type { ReactNode } from 'react'
import type { Document } from '@/lib/site/document'
import { Chapeau } from './Chapeau'
import { PublishedDate } from './PublishedDate'

/**
 * Head of an article: its title first (readers of headings start there), then the category and
 * the dates, which hang in the left column on wide screens. On phones the category is shown above
 * the title.
 *
 * @param chapeau rendered standfirst, when there is one
 * @param archived whether the article is so old that readers should know
 */
export function ArticleHeader({
  article,
  chapeau,
  archived,
}: {
  article: Document
  chapeau?: ReactNode
  archived?: boolean
}) {
  const { title, subtitle, categories, date, author, updated } = article
  return (
    <header className="article-header rail">
      <div className="rail-main">
        <h1 className="page-title">{title}</h1>
        {subtitle && <p className="subtitle">{subtitle}</p>}
        {chapeau && <Chapeau>{chapeau}</Chapeau>}
      </div>
      {categories[0] && <p className="rubric">{categories[0]}</p>}
      <div className="dateline">
        <p>
          Publié le <PublishedDate date={date} />
        </p>
        {author && <p>Par {author}</p>}
        {updated && <Updated updated={updated} />}
        {archived && <p>Article archivé : il a plus de cinq ans.</p>}
      </div>
    </header>
  )
}

/** The date of the last change, or the editor's own words for it. */
function Updated({ updated }: { updated: NonNullable<Document['updated']> }) {
  if (typeof updated === 'string') return <p>Mis à jour : {updated}</p>
  return (
    <p>
      Mis à jour le <PublishedDate date={updated} />
    </p>
  )
}
