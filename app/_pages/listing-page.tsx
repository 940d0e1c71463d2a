import type { Metadata } from 'next'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { EmptyState } from '@/components/EmptyState'
import { Narrow } from '@/components/Narrow'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { QuietLink } from '@/components/QuietLink'
import { basePath } from '@/lib/base-path'
import {
  calendarPath,
  documentsOnPage,
  encodedAddress,
  isOnCalendar,
  listingLength,
  listingPath,
  type Section,
  type Selection,
  type SiteFacts,
  selectionsOf,
  THEMES_PATH,
} from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { numbered } from '../_site/numbered'
import { listed, renderBody } from '../_site/text'

/** Title (with the page's number from the second on) and description of a page. */
export function listingMetadata(section: Section, number: number, facts: SiteFacts): Metadata {
  return pageMetadata(
    {
      title: titleOf(section, number),
      path: listingPath(section, number),
      description: `${numbered(
        section.kind === 'news'
          ? `Toutes les actualités de ${facts.name}, de la plus récente à la plus ancienne`
          : `${section.title} : toutes les pages de cette partie de ${facts.name}`,
        number,
      )}.`,
    },
    facts,
  )
}

/**
 * One page of the listing of a section.
 *
 * @param number 1-based
 */
export async function ListingPage({ section, number }: { section: Section; number: number }) {
  const title = titleOf(section, number)
  const documents = documentsOnPage(section, number)
  const intro = number === 1 && section.intro?.body.text.trim() ? section.intro : undefined
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      <Broken />
      {intro && (
        <div className="rail">
          <div className="rail-main prose">{await renderBody(intro)}</div>
        </div>
      )}
      <Selections section={section} />
      <Calendar section={section} />
      {documents.length > 0 ? (
        <ArticleList articles={documents.map(listed)} />
      ) : (
        <EmptyState>Aucun article n’est encore publié.</EmptyState>
      )}
      <Pagination
        page={number}
        pageCount={listingLength(section)}
        hrefOf={(other) => listingPath(section, other)}
      />
    </>
  )
}

/** Ways to narrow the listing, each with how many documents it leaves. */
function Selections({ section }: { section: Section }) {
  const selections = selectionsOf(section)
  const linksOf = (kind: Selection['kind']) =>
    selections
      .filter((selection) => selection.kind === kind)
      .map(({ name, path, documents }) => ({ href: path, label: name, count: documents.length }))
  return (
    <Narrow
      years={linksOf('year')}
      categories={linksOf('category')}
      themes={basePath + THEMES_PATH}
    />
  )
}

/** The events of the section, for a program that keeps a diary. */
function Calendar({ section }: { section: Section }) {
  if (section.kind !== 'events' || !section.documents.some(isOnCalendar)) return null
  return (
    <p className="mb-8">
      <QuietLink href={encodedAddress(calendarPath(section))}>
        Ajouter ces événements à mon agenda
      </QuietLink>{' '}
      (fichier ICS)
    </p>
  )
}

/** Imported on previews only: elsewhere, files that cannot be read fail the build. */
async function Broken() {
  if (process.env.PREVIEW) {
    const { BrokenFiles } = await import('../_preview/BrokenFiles')
    return <BrokenFiles />
  }
  return null
}

function titleOf(section: Section, number: number): string {
  const title = section.intro?.title ?? section.title
  return number === 1 ? title : `${title}, page ${number} sur ${listingLength(section)}`
}
