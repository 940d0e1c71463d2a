import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { QuietLink } from '@/components/QuietLink'
import { RailSection } from '@/components/RailSection'
import { getArticles, getPages } from '../content'
import { pageMetadata } from '../metadata'
import { getThemes, themePath } from '../themes'

const title = 'Plan du site'

export const metadata = pageMetadata({
  title,
  path: '/plan-du-site/',
  description: 'Toutes les pages du site, sur une seule.',
})

export default async function SiteMapPage() {
  const [articles, pages, themes] = await Promise.all([getArticles(), getPages(), getThemes()])
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      <Section
        id="_pages"
        title="Pages"
        links={[
          { href: '/', label: 'Accueil' },
          { href: '/actualites/', label: 'Actualités' },
          ...pages.map((page) => ({ href: page.path, label: page.title })),
        ]}
      />
      <Section
        id="_articles"
        title="Articles"
        links={articles.map((article) => ({
          href: article.redirectTo ?? article.path,
          label: article.title,
          lang: article.language,
        }))}
      />
      <Section
        id="_themes"
        title="Thèmes"
        links={themes.map(({ name, slug }) => ({ href: themePath(slug), label: name }))}
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
          <li key={href} className="break-inside-avoid py-[0.3rem]">
            <QuietLink href={href} lang={lang === 'fr' ? undefined : lang}>
              {label}
            </QuietLink>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
