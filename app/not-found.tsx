import type { Metadata } from 'next'
import { Titles } from '@/components/PageHead'
import { Frame } from './_site/frame'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <Frame>
      <div className="rail my-[clamp(2rem,6vw,5rem)]" data-not-found>
        <p
          className="mt-[0.1em] mb-[0.4em] font-title text-display/[0.85] font-normal tracking-tight text-accent"
          aria-hidden="true"
        >
          404
        </p>
        <div className="rail-main">
          <Titles title="Cette page n’existe pas" />
          <div className="prose mt-8">
            <p>
              L’adresse a peut-être été mal recopiée, ou la page a été retirée. Si vous avez suivi
              un lien de ce site, il est à corriger&nbsp;: merci de nous le signaler.
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
    </Frame>
  )
}
