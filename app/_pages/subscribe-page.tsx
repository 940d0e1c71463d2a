import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { QuietLink } from '@/components/QuietLink'
import { RailSection } from '@/components/RailSection'

import {
  directoryLength,
  directoryPath,
  encodedAddress,
  onDirectoryPage,
  type SiteFacts,
  type SiteFeed,
} from '@/lib/site'

import { feedType } from '../_site/feed'
import { pageMetadata } from '../_site/metadata'
import { numbered } from '../_site/numbered'
import { getSite } from '../_site/site'

const title = 'S’abonner'

/** Title, description and address of a page of the list of feeds. */
export function subscribeMetadata(path: string, number: number, facts: SiteFacts): Metadata {
  const said = `Recevoir ce que publie ${facts.name}, sans donner son adresse`
  const description = `${numbered(said, number)}.`
  return pageMetadata({ title: numbered(title, number), path, description }, facts)
}

/**
 * What feeds are, and one page of the list of all of them.
 *
 * @param first address of the first page of the list
 * @param number 1-based
 */
export async function SubscribePage({ first, number }: { first: string; number: number }) {
  const { feeds: known, sections, themes } = await getSite()
  const all = known.filter(({ isOffered }) => isOffered)
  const feeds = onDirectoryPage(all, number)
  const ofAll = feeds.filter(({ subject }) => subject === undefined)
  const themePaths = new Set(themes.map(({ path }) => path))
  const sectionPaths = new Set(sections.map(({ path }) => path))
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <div className="rail">
        <div className="rail-main">
          <PageHead title={numbered(title, number)} />
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
      <Pagination
        page={number}
        pageCount={directoryLength(all.length)}
        hrefOf={(other) => directoryPath(first, other)}
      />
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
