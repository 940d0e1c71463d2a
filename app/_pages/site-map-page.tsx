import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { langOf } from '@/components/language'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { QuietLink } from '@/components/QuietLink'
import { RailSection } from '@/components/RailSection'
import {
  directoryLength,
  directoryPath,
  onDirectoryPage,
  type SiteFacts,
  type SiteMapLine,
  siteMapLines,
} from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { numbered } from '../_site/numbered'
import { getSite } from '../_site/site'

const title = 'Plan du site'

/** Title, description and address of a page of the site map. */
export function siteMapMetadata(path: string, number: number, facts: SiteFacts): Metadata {
  const description = `${numbered(`Toutes les pages de ${facts.name}`, number)}.`
  return pageMetadata({ title: numbered(title, number), path, description }, facts)
}

/**
 * One page of the list of every page of the site.
 *
 * @param home address of the home page
 * @param first address of the first page of the list
 * @param number 1-based
 */
export async function SiteMapPage({ home, first, number }: SiteMapProps) {
  const lines = siteMapLines(await getSite(), home)
  const shown = onDirectoryPage(lines, number)
  const groups = [...new Set(shown.map(({ group }) => group))]
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={numbered(title, number)} />
      {groups.map((group, index) => (
        <Group
          key={group}
          id={`_partie-${index + 1}`}
          title={group}
          lines={shown.filter((line) => line.group === group)}
        />
      ))}
      <Pagination
        page={number}
        pageCount={directoryLength(lines.length)}
        hrefOf={(other) => directoryPath(first, other)}
      />
    </>
  )
}

interface SiteMapProps {
  home: string
  first: string
  number: number
}

interface GroupProps {
  id: string
  title: string
  lines: readonly SiteMapLine[]
}

function Group({ id, title, lines }: GroupProps) {
  return (
    <RailSection id={id} title={title}>
      <ul className="columns-[20rem] gap-x-12">
        {lines.map(({ href, label, language }) => (
          <li key={`${href} ${label}`} className="break-inside-avoid py-[0.3rem]">
            <QuietLink href={href} lang={language && langOf(language)}>
              {label}
            </QuietLink>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
