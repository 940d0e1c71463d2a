import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Enhancement } from '@/components/Enhancement'
import { PageHead } from '@/components/PageHead'
import { OtherWays, type Ways } from '@/components/search/OtherWays'
import { SearchForm } from '@/components/search/SearchForm'
import { basePath } from '@/lib/base-path'
import { SITE_MAP_PATH, type Site, selectionsOf } from '@/lib/site'
import { Frame } from '../../_site/frame'
import { getSite } from '../../_site/site'

export const metadata: Metadata = { title: 'Recherche', robots: { index: false } }

/** Themes that a reader looks through. */
const MOST_THEMES = 40

/** The page that answers stand in (`app/_search/frame.ts`), whole as it is: ways into the site. */
export default async function SearchFrame() {
  return (
    <Frame>
      <Breadcrumb crumbs={[{ label: 'Recherche' }]} />
      <PageHead title="Recherche" />
      <search-answer>
        <SearchForm id="_q" name="Nouvelle recherche" className="max-w-measure" />
        {/* A server writes its answer in the place of all this. */}
        <p className="my-6 font-semibold" role="status" />
        <Enhancement name="search-answer" />
      </search-answer>
      <other-ways>
        <OtherWays ways={waysInto(await getSite())} />
      </other-ways>
    </Frame>
  )
}

/** Sections, the years of each, the largest themes. */
function waysInto({ sections, themes }: Site): readonly Ways[] {
  const largest = [...themes].sort((a, b) => b.documents.length - a.documents.length)
  const siteMap = { href: basePath + SITE_MAP_PATH, label: 'Plan du site' }
  return [
    {
      title: 'Rubriques',
      links: [...sections.map(({ path, title }) => ({ href: path, label: title })), siteMap],
    },
    ...sections.map((section) => ({
      title: `${section.title} par année`,
      links: selectionsOf(section)
        .filter(({ kind }) => kind === 'year')
        .map(({ path, name }) => ({ href: path, label: name })),
    })),
    {
      title: 'Thèmes',
      links: largest.slice(0, MOST_THEMES).map(({ path, name }) => ({ href: path, label: name })),
    },
  ]
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-answer': HTMLAttributes<HTMLElement>
      'other-ways': HTMLAttributes<HTMLElement>
    }
  }
}
