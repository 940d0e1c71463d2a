import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <div className="rail not-found">
      <p className="numeral" aria-hidden="true">
        404
      </p>
      <div className="rail-main">
        <h1 className="page-title">Cette page n’existe pas</h1>
        <div className="prose">
          <p>
            L’adresse a peut-être été mal recopiée, ou la page a été retirée. Si vous avez suivi un
            lien de ce site, il est à corriger : merci de nous le signaler.
          </p>
          <ul>
            <li>
              <a href="/">Aller à la page d’accueil</a>
            </li>
            <li>
              <a href="/actualites/">Voir toutes les actualités</a>
            </li>
            <li>
              <a href="/plan-du-site/">Chercher dans le plan du site</a>
            </li>
          </ul>
        </div>
      </div>
    </div>
  )
}
