import { CopyLink } from './CopyLink'

/**
 * Ways to pass an article on that involve no third party.
 *
 * @param url absolute address of the article
 */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <section className="share" aria-labelledby="partage">
      <h2 className="section-title" id="partage">
        Partager cet article
      </h2>
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
    </section>
  )
}
