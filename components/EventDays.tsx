import { formatDays } from '@/lib/format'
import type { EventFacts } from '@/lib/site/document'
import { DateFace } from './DateFace'

/** The days of an event, in French for readers, the first of them in ISO for machines. */
export function EventDays({ event: { start, end } }: { event: EventFacts }) {
  const words = formatDays(start.day, end?.day)
  return (
    <time dateTime={start.iso}>
      <DateFace>{words.charAt(0).toUpperCase() + words.slice(1)}</DateFace>
    </time>
  )
}
