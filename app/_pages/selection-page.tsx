import type { Metadata } from 'next'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import {
  documentsOnPage,
  listingLength,
  listingPath,
  type Selection,
  type SiteFacts,
} from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { listed } from '../_site/text'

/** Title (with the page's number from the second on) and description of a page. */
export function selectionMetadata(
  selection: Selection,
  number: number,
  facts: SiteFacts,
): Metadata {
  const length = listingLength(selection)
  const page = number === 1 ? '' : `, page ${number} sur ${length}`
  const { section, name } = selection
  return pageMetadata(
    {
      title: `${section.title} : ${name}${page}`,
      path: listingPath(selection, number),
      description: `${section.title} de ${facts.name}, ${wordsOf(selection)}${page}.`,
    },
    facts,
  )
}

/** One page of the documents of a year, or of a category, of a section. */
export function SelectionPage({ selection, number }: { selection: Selection; number: number }) {
  const { section, name } = selection
  const length = listingLength(selection)
  return (
    <>
      <Breadcrumb crumbs={[{ label: section.title, href: section.path }, { label: name }]} />
      <PageHead
        title={`${section.title}\u00a0: ${name}${number === 1 ? '' : `, page ${number} sur ${length}`}`}
      />
      <ArticleList
        articles={documentsOnPage(selection, number).map(listed)}
        yearsWhereShared={selection.kind === 'category'}
      />
      <Pagination
        page={number}
        pageCount={length}
        hrefOf={(other) => listingPath(selection, other)}
      />
    </>
  )
}

function wordsOf({ kind, name }: Selection): string {
  return kind === 'year' ? `année ${name}` : `catégorie « ${name} »`
}
