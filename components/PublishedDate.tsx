import { formatDay } from '@/lib/format'
import type { DocumentDate } from '@/lib/site/document'
import { DateFace } from './DateFace'

/** A date in French for readers, in ISO for machines. */
export function PublishedDate({ date }: { date: Pick<DocumentDate, 'day' | 'iso'> }) {
  return (
    <time dateTime={date.iso}>
      <DateFace>{formatDay(date.day)}</DateFace>
    </time>
  )
}
