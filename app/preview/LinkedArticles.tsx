import { PreviewLink } from '@/components/preview/PreviewLink'
import type { Document } from '@/lib/site'
import { formatDateTime } from './date-time'

/** Articles by title, each with the moment it is dated. */
export function LinkedArticles({ articles }: { articles: readonly Document[] }) {
  if (articles.length === 0) return <p>Aucun.</p>
  return (
    <ul className="grid gap-4">
      {articles.map(({ path, title, date }) => (
        <li key={path}>
          <PreviewLink className="font-title text-h4/[1.25] font-heading" href={path}>
            {title}
          </PreviewLink>
          <p className="text-small text-ink-soft">{formatDateTime(date.time)}</p>
        </li>
      ))}
    </ul>
  )
}
