import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { langOf } from '@/components/language'
import { PageHead } from '@/components/PageHead'
import { QuietLink } from '@/components/QuietLink'
import { RailSection } from '@/components/RailSection'
import { SITE_MAP_PATH, type SiteFacts } from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { getSite } from '../_site/site'

const title = 'Plan du site'

/** Title, description and address of the site map. */
export function siteMapMetadata(facts: SiteFacts): Metadata {
  const description = 'Toutes les pages du site, sur une seule.'
  return pageMetadata({ title, path: SITE_MAP_PATH, description }, facts)
}

/** Every page of the site, on one. */
export async function SiteMapPage() {
  const { sections, pages, themes } = await getSite()
  const listings = new Set(['/', ...sections.map(({ path }) => path)])
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      <Section
        id="_pages"
        title="Pages"
        links={[
          { href: '/', label: 'Accueil' },
          ...sections.map((section) => ({ href: section.path, label: section.title })),
          ...pages
            .filter(({ path }) => !listings.has(path))
            .map((page) => ({ href: page.path, label: page.title, lang: page.language })),
        ]}
      />
      {sections.map((section) => (
        <Section
          key={section.name}
          id={`_${section.name}`}
          title={section.title}
          links={section.documents.map((document) => ({
            href: document.redirectTo ?? document.path,
            label: document.title,
            lang: document.language,
          }))}
        />
      ))}
      <Section
        id="_themes"
        title="Thèmes"
        links={themes.map(({ name, path }) => ({ href: path, label: name }))}
      />
    </>
  )
}

interface Link {
  readonly href: string
  readonly label: string
  readonly lang?: string
}

function Section({ id, title, links }: { id: string; title: string; links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <RailSection id={id} title={title}>
      <ul className="columns-[20rem] gap-x-12">
        {links.map(({ href, label, lang }) => (
          <li key={`${href} ${label}`} className="break-inside-avoid py-[0.3rem]">
            <QuietLink href={href} lang={lang && langOf(lang)}>
              {label}
            </QuietLink>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
