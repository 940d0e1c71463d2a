import { CopyLink } from './CopyLink'
import { RailSection } from './RailSection'

/**
 * Ways to pass an article on that involve no third party.
 *
 * @param url absolute address of the article
 */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <RailSection className="share" id="_partage" title="Partager cet article">
      <ul>
        <li>
          <a className="text-button" href={mail}>
            Envoyer par courriel
          </a>
        </li>
        <li>
          <CopyLink url={url} />
        </li>
      </ul>
    </RailSection>
  )
}
