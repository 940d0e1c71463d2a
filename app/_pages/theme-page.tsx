import type { Metadata } from 'next'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import type { SiteFacts, Theme } from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { listed } from '../_site/text'

/** Title, description and address of the page of a theme. */
export function themeMetadata({ name, path }: Theme, facts: SiteFacts): Metadata {
  return pageMetadata(
    { title: `Thème : ${name}`, path, description: `Les actualités sur le thème « ${name} ».` },
    facts,
  )
}

/** The documents of a theme, of all sections. */
export function ThemePage({ theme: { name, documents } }: { theme: Theme }) {
  return (
    <>
      <Breadcrumb crumbs={[{ label: 'Actualités', href: '/actualites/' }, { label: name }]} />
      <PageHead title={`Thème\u00a0: ${name}`} />
      <ArticleList articles={documents.map(listed)} yearsWhereShared />
    </>
  )
}
