import { formatDay } from '@/lib/format'
import type { DocumentDate } from '@/lib/site/document'

/**
 * A date in French for readers, in ISO for machines. In the face of titles: the text's has a stroke
 * in its zero, which makes « 2026 » look like code.
 */
export function PublishedDate({ date }: { date: Pick<DocumentDate, 'day' | 'iso'> }) {
  return (
    <time className="font-title text-[1.06em] lining-nums" dateTime={date.iso}>
      {formatDay(date.day)}
    </time>
  )
}
