import type { ReactNode } from 'react'
import type { Document } from '@/lib/site/document'
import { DateFace } from './DateFace'
import { EventDays } from './EventDays'
import { INTERFACE_LANGUAGE, langOf } from './language'
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
 * @param categoryHref address of the articles that have the same category
 * @param minutes how long it takes to read, when readers should know
 */
export function ArticleHeader({
  article,
  chapeau,
  archived,
  categoryHref,
  minutes,
}: {
  article: Document
  chapeau?: ReactNode
  archived?: boolean
  categoryHref?: string
  minutes?: number
}) {
  const { title, subtitle, categories, date, event, author, updated, language } = article
  const lang = langOf(INTERFACE_LANGUAGE, language)
  const category = categories[0]
  return (
    <header className="rail mt-fluid-s mb-8 max-lg:flex max-lg:flex-col lg:grid-rows-[auto_1fr]">
      <div className="rail-main lg:row-span-2">
        <Titles
          title={title}
          subtitle={subtitle}
          notice={archived && <Archived lang={lang} />}
          chapeau={chapeau}
          lang={language}
        />
      </div>
      {category && (
        <p className={`-order-1 mb-2 text-small font-bold text-accent ${rule}`} lang={lang}>
          {categoryHref ? (
            <a className="text-inherit hover:underline" href={categoryHref}>
              {category}
            </a>
          ) : (
            category
          )}
        </p>
      )}
      <div
        className={`mt-6 space-y-[0.35rem] text-small/[1.5] text-ink-soft ${category ? 'lg:mt-0' : rule}`}
        lang={lang}
      >
        {event && (
          <p className="font-semibold text-ink">
            <EventDays event={event} />
          </p>
        )}
        {date && (
          <p>
            Publié le <PublishedDate date={date} />
          </p>
        )}
        {author && <p>Par {author}</p>}
        {updated && <Updated updated={updated} />}
        {minutes && (
          <p>
            {minutes}
            {'\u00a0'}min de lecture
          </p>
        )}
      </div>
    </header>
  )
}

/** In the place of a new paragraph, so that nobody reads on without having seen it. */
function Archived({ lang }: { lang: string | undefined }) {
  return (
    <p className="mt-6 max-w-176 border-s-4 border-accent ps-4 text-base font-semibold" lang={lang}>
      Article archivé{'\u00a0'}: il a plus de cinq ans.
    </p>
  )
}

/** The date of the last change, or the editor's own words for it. */
function Updated({ updated }: { updated: NonNullable<Document['updated']> }) {
  if (typeof updated === 'string')
    return (
      <p>
        Mis à jour{'\u00a0'}: <DateFace>{updated}</DateFace>
      </p>
    )
  return (
    <p>
      Mis à jour le <PublishedDate date={updated} />
    </p>
  )
}
