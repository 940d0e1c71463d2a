import { ButtonLink } from './Button'
import { CopyLink } from './CopyLink'
import { RailSection } from './RailSection'

const item = 'flex items-center gap-3'

/**
 * Ways to pass an article on that involve no third party.
 *
 * @param url absolute address of the article
 */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <RailSection className="print:hidden" id="_partage" title="Partager cet article">
      {/* Room for the button that comes with the script, on a line of its own on phones. */}
      <ul className="flex min-h-[6.1rem] flex-wrap gap-[0.6rem] xs:min-h-11">
        <li className={item}>
          <ButtonLink href={mail}>Envoyer par courriel</ButtonLink>
        </li>
        <li className={item}>
          <CopyLink url={url} />
        </li>
      </ul>
    </RailSection>
  )
}
