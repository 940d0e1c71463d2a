import type { DocumentDate } from '@/lib/site/document'
import { formatDay } from './format'

/** A date in French for readers, in ISO for machines. */
export function PublishedDate({ date }: { date: DocumentDate }) {
  return <time dateTime={date.iso}>{formatDay(date.day)}</time>
}
