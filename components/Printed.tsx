import type { DocumentDate } from '@/lib/site/document'
import { PublishedDate } from './PublishedDate'

/** On paper, where a document comes from: what the address bar says on a screen. */
export function Printed({
  url,
  date,
  lang,
}: {
  url: string
  date: DocumentDate | undefined
  lang?: string
}) {
  return (
    <p
      className="mt-8 hidden border-t border-ink pt-2 text-small wrap-anywhere print:block"
      lang={lang}
    >
      {date && (
        <>
          Publié le <PublishedDate date={date} />,{' '}
        </>
      )}
      {url}
    </p>
  )
}
