import type { Metadata } from 'next'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { basePath } from '@/lib/base-path'
import {
  documentsOnPage,
  listingLength,
  listingPath,
  type SiteFacts,
  THEMES_PATH,
  type Theme,
} from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { listed } from '../_site/text'

/** Title (with the page's number from the second on) and description of a page. */
export function themeMetadata(theme: Theme, number: number, facts: SiteFacts): Metadata {
  return pageMetadata(
    {
      title: titleOf(theme, number).replace('\u00a0', ' '),
      path: listingPath(theme, number),
      description: `Les actualités sur le thème « ${theme.name} »${pageOf(theme, number)}.`,
    },
    facts,
  )
}

/**
 * One page of the documents of a theme, of all sections.
 *
 * @param number 1-based
 */
export function ThemePage({ theme, number }: { theme: Theme; number: number }) {
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: 'Thèmes', href: basePath + THEMES_PATH }, { label: theme.name }]}
      />
      <PageHead title={titleOf(theme, number)} />
      <ArticleList articles={documentsOnPage(theme, number).map(listed)} yearsWhereShared />
      <Pagination
        page={number}
        pageCount={listingLength(theme)}
        hrefOf={(other) => listingPath(theme, other)}
      />
    </>
  )
}

function titleOf(theme: Theme, number: number): string {
  return `Thème\u00a0: ${theme.name}${pageOf(theme, number)}`
}

function pageOf(theme: Theme, number: number): string {
  return number === 1 ? '' : `, page ${number} sur ${listingLength(theme)}`
}
