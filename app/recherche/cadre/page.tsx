import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { OtherWays } from '@/components/search/OtherWays'
import { SearchForm } from '@/components/search/SearchForm'
import { SITE_MAP_PATH } from '@/lib/site'
import { Frame } from '../../_site/frame'
import { getSite } from '../../_site/site'

export const metadata: Metadata = { title: 'Recherche', robots: { index: false } }

/** Themes that a reader looks through. */
const MOST_THEMES = 40

/** The page that answers stand in (`app/_search/frame.ts`), whole as it is: ways into the site. */
export default async function SearchFrame() {
  const { sections, themes } = await getSite()
  const largest = [...themes].sort((a, b) => b.documents.length - a.documents.length)
  return (
    <Frame>
      <Breadcrumb crumbs={[{ label: 'Recherche' }]} />
      <PageHead title="Recherche" />
      <search-answer>
        <SearchForm id="_q" name="Nouvelle recherche" className="max-w-measure" />
      </search-answer>
      <other-ways>
        <OtherWays
          sections={sections.map(({ path, title }) => ({ href: path, label: title }))}
          themes={largest
            .slice(0, MOST_THEMES)
            .map(({ path, name }) => ({ href: path, label: name }))}
          siteMap={SITE_MAP_PATH}
        />
      </other-ways>
    </Frame>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-answer': HTMLAttributes<HTMLElement>
      'other-ways': HTMLAttributes<HTMLElement>
    }
  }
}
