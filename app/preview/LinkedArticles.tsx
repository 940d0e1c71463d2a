import styles from '@/components/preview/preview.module.css'
import type { Document } from '@/lib/site'
import { formatDateTime } from './date-time'

/** Articles by title, each with the moment it is dated. */
export function LinkedArticles({ articles }: { articles: readonly Document[] }) {
  if (articles.length === 0) return <p>Aucun.</p>
  return (
    <ul className={styles.links}>
      {articles.map(({ path, title, date }) => (
        <li key={path}>
          <a href={path}>{title}</a>
          <p>{formatDateTime(date.time)}</p>
        </li>
      ))}
    </ul>
  )
}
