import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { type ListingPage, paginate } from '@/lib/site'
import { site } from '@/lib/site/facts'
import { getArticles } from './content'
import { pageMetadata } from './metadata'
import { listed } from './text'

const PAGE_SIZE = 12

/** @returns the pages of the listing of all articles, newest first */
export async function getListingPages(): Promise<readonly ListingPage[]> {
  return paginate(await getArticles(), PAGE_SIZE)
}

/** @param number 1-based; a page that does not exist is a 404 */
export async function getListingPage(number: number): Promise<ListingPage> {
  return (await getListingPages()).find((page) => page.number === number) ?? notFound()
}

/** Title (with the page's number from the second on), description and neighbours of a page. */
export function listingMetadata(page: ListingPage): Metadata {
  const { number, total } = page
  return {
    ...pageMetadata({
      title: titleOf(page),
      path: listingPath(number),
      description: `Toutes les actualités de ${site.name}, de la plus récente à la plus ancienne.`,
    }),
    pagination: {
      previous: number > 1 ? listingPath(number - 1) : null,
      next: number < total ? listingPath(number + 1) : null,
    },
  }
}

/** One page of the listing of all articles. */
export function Listing({ page }: { page: ListingPage }) {
  const title = titleOf(page)
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      <Broken />
      {page.articles.length > 0 ? (
        <ArticleList articles={page.articles.map(listed)} />
      ) : (
        <EmptyState>Aucun article n’est encore publié.</EmptyState>
      )}
      <Pagination page={page.number} pageCount={page.total} hrefOf={listingPath} />
    </>
  )
}

/** Imported on previews only: elsewhere, files that cannot be read fail the build. */
async function Broken() {
  if (process.env.PREVIEW) {
    const { BrokenFiles } = await import('./preview/BrokenFiles')
    return <BrokenFiles />
  }
  return null
}

function titleOf({ number, total }: ListingPage): string {
  return number === 1 ? 'Actualités' : `Actualités, page ${number} sur ${total}`
}

/** @returns the address of a page of the listing, 1-based */
export function listingPath(number: number): string {
  return number === 1 ? '/actualites/' : `/actualites/page/${number}/`
}
