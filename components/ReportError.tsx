import { QuietLink } from './QuietLink'

/**
 * The way to report an error of a text.
 *
 * @param address where the configuration wants errors: `mailto:` or a page
 * @param title of the text, in the subject of a message
 * @param url absolute address of the text, in the message itself
 */
export function ReportError({
  address,
  title,
  url,
}: {
  address: string
  title: string
  url: string
}) {
  const subject = encodeURIComponent(`Erreur : ${title}`)
  const isMail = address.startsWith('mailto:')
  const href = isMail ? `${address}?subject=${subject}&body=${encodeURIComponent(url)}` : address
  return (
    <p className="rail border-t border-ink pt-5 pb-8 print:hidden">
      <span className="rail-main">
        <QuietLink href={href}>Signaler une erreur</QuietLink>
      </span>
    </p>
  )
}
