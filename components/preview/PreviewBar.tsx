/**
 * At the head of every page of a preview, so that nobody takes it for the site.
 *
 * @param href address of the page that lists what is not public and what is to be fixed
 */
export function PreviewBar({ href }: { href: string }) {
  return (
    <aside className="bg-noir py-2 text-small text-on-noir" aria-label="Aperçu du site">
      <div className="wrap flex flex-wrap justify-between gap-x-8 gap-y-1">
        <p>
          <strong>Aperçu.</strong> Cette copie du site n’est pas publique.
        </p>
        <a
          className="font-semibold underline underline-offset-[0.2em] focus-visible:shadow-none focus-visible:outline-on-noir"
          href={href}
        >
          Brouillons et problèmes
        </a>
      </div>
    </aside>
  )
}
