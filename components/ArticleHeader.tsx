import type { ReactNode } from 'react'
import type { Document } from '@/lib/site/document'
import { Titles } from './PageHead'
import { PublishedDate } from './PublishedDate'

/** The line that the hanging column begins with. */
const rule = 'lg:mt-[0.35rem] lg:border-t lg:border-ink lg:pt-[0.6rem]'

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
  const category = categories[0]
  return (
    <header className="rail mt-fluid-s mb-8 max-lg:flex max-lg:flex-col lg:grid-rows-[auto_1fr]">
      <div className="rail-main lg:row-span-2">
        <Titles title={title} subtitle={subtitle} chapeau={chapeau} />
      </div>
      {category && (
        <p className={`-order-1 mb-2 text-small font-bold text-accent ${rule}`}>{category}</p>
      )}
      <div
        className={`mt-6 space-y-[0.35rem] text-small/[1.5] text-ink-soft ${category ? 'lg:mt-0' : rule}`}
      >
        {date && (
          <p>
            Publié le <PublishedDate date={date} />
          </p>
        )}
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
