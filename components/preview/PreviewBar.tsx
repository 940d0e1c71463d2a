import styles from './preview.module.css'

/**
 * At the head of every page of a preview, so that nobody takes it for the site.
 *
 * @param href address of the page that lists what is not public and what is to be mended
 */
export function PreviewBar({ href }: { href: string }) {
  return (
    <aside className={styles.bar} aria-label="Aperçu du site">
      <div className="wrap">
        <p>
          <strong>Aperçu.</strong> Cette copie du site n’est pas publique.
        </p>
        <a href={href}>Brouillons et problèmes</a>
      </div>
    </aside>
  )
}
