import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { QuietLink } from '@/components/QuietLink'
import { RailSection } from '@/components/RailSection'
import { encodedAddress, type SiteFacts, type SiteFeed, SUBSCRIBE_PATH } from '@/lib/site'
import { feedType } from '../_site/feed'
import { pageMetadata } from '../_site/metadata'
import { getSite } from '../_site/site'

const title = 'S’abonner'

/** Title, description and address of the page that lists the feeds. */
export function subscribeMetadata(facts: SiteFacts): Metadata {
  const description = `Recevoir ce que publie ${facts.name}, sans donner son adresse.`
  return pageMetadata({ title, path: SUBSCRIBE_PATH, description }, facts)
}

/** What feeds are, and all of them. */
export async function SubscribePage() {
  const { feeds, sections, themes } = await getSite()
  const ofAll = feeds.filter(({ subject }) => subject === undefined)
  const themePaths = new Set(themes.map(({ path }) => path))
  const sectionPaths = new Set(sections.map(({ path }) => path))
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <div className="rail">
        <div className="rail-main">
          <PageHead title={title} />
          <div className="prose mb-fluid-m">
            <p>
              Un flux est une adresse qui donne les derniers articles à un lecteur de flux&nbsp;:
              une application ou un service de votre choix, qui vous montre ce qui est nouveau.
            </p>
            <p>
              Copiez l’adresse d’un flux dans votre lecteur. Vous n’avez ni compte à créer, ni
              adresse à donner.
            </p>
          </div>
        </div>
      </div>
      <Feeds id="_tout" title="Tout le site" feeds={ofAll} />
      <Feeds
        id="_rubriques"
        title="Rubriques"
        feeds={feeds.filter(({ subject, home }) => subject && sectionPaths.has(home))}
      />
      <Feeds id="_themes" title="Thèmes" feeds={feeds.filter(({ home }) => themePaths.has(home))} />
    </>
  )
}

const formats = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' } as const

function Feeds({ id, title, feeds }: { id: string; title: string; feeds: readonly SiteFeed[] }) {
  if (feeds.length === 0) return null
  return (
    <RailSection id={id} title={title}>
      <ul className="columns-[20rem] gap-x-12">
        {feeds.map(({ path, format, subject = 'Toutes les nouvelles' }) => (
          <li key={path} className="break-inside-avoid py-[0.3rem]">
            <QuietLink href={encodedAddress(path)} type={feedType({ format })}>
              {subject}
            </QuietLink>{' '}
            <span className="text-small text-ink-soft">{formats[format]}</span>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
