import type { ArticleDate } from '@/lib/site/article'
import { formatDay } from './format'

/** A date in French for readers, in ISO for machines. */
export function PublishedDate({ date }: { date: ArticleDate }) {
  return <time dateTime={date.iso}>{formatDay(date.day)}</time>
}
