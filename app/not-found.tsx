import type { Metadata } from 'next'
import { Titles } from '@/components/PageHead'
import { basePath } from '@/lib/base-path'
import { SITE_MAP_PATH } from '@/lib/site'
import { Frame } from './_site/frame'
import { getSite } from './_site/site'

export const metadata: Metadata = { title: 'Page introuvable' }

export default async function NotFound() {
  const { sections } = await getSite()
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
                <a href={`${basePath}/`}>Aller à la page d’accueil</a>
              </li>
              {sections.map(({ path, title }) => (
                <li key={path}>
                  <a href={path}>Voir la rubrique «&nbsp;{title}&nbsp;»</a>
                </li>
              ))}
              <li>
                <a href={`${basePath}${SITE_MAP_PATH}`}>Chercher dans le plan du site</a>
              </li>
            </ul>
          </div>
        </div>
      </div>
    </Frame>
  )
}
