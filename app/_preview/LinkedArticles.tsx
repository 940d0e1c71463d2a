import { langOf } from '@/components/language'
import { PreviewLink } from '@/components/preview/PreviewLink'
import type { Document } from '@/lib/site'
import { getSite } from '../_site/site'
import { formatDateTime } from './date-time'

/** Articles by title, each with the moment it is dated. */
export async function LinkedArticles({ articles }: { articles: readonly Document[] }) {
  const { timeZone } = (await getSite()).facts
  if (articles.length === 0) return <p>Aucun.</p>
  return (
    <ul className="grid gap-4">
      {articles.map(({ path, title, date, language }) => (
        <li key={path}>
          <PreviewLink
            className="font-title text-h4/[1.25] font-heading"
            href={path}
            lang={langOf(language)}
          >
            {title}
          </PreviewLink>
          {date && (
            <p className="text-small text-ink-soft">{formatDateTime(date.time, timeZone)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
