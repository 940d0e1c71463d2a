import { ButtonLink } from '@/components/Button'
import { CardGrid } from '@/components/CardGrid'
import { EmptyState } from '@/components/EmptyState'
import { FeaturedArticle } from '@/components/FeaturedArticle'
import { PageHead } from '@/components/PageHead'
import { featured, type Page } from '@/lib/site'
import { getSite } from '../_site/site'
import { listed, renderBody } from '../_site/text'

const LATEST = 6

/**
 * The home page: the news, or what the site has in their place.
 *
 * @param intro the folder's own page at `/`, when it has one: its text comes first
 */
export async function HomePage({ intro }: { intro: Page | undefined }) {
  const { sections, facts } = await getSite()
  const section = sections.find(({ kind }) => kind === 'news') ?? sections[0]
  const documents = section?.documents ?? []
  const text = intro?.body.text.trim() ? intro : undefined
  const main = text ? undefined : featured(documents)
  const latest = documents.filter((document) => document !== main).slice(0, LATEST)
  return (
    <>
      {text ? (
        <div className="rail">
          <div className="rail-main">
            <PageHead title={text.title} />
            <div className="prose">{await renderBody(text)}</div>
          </div>
        </div>
      ) : (
        <h1 className="sr-only">{facts.name}, à la une</h1>
      )}
      {main && <FeaturedArticle {...listed(main)} level={2} />}
      {!main && !text && <EmptyState>Aucun article n’est encore publié.</EmptyState>}
      {section && latest.length > 0 && (
        <section aria-labelledby="_dernieres">
          <h2
            className="border-t-4 border-ink pt-3 font-text text-base/[1.3] font-bold tracking-normal"
            id="_dernieres"
          >
            {section.kind === 'news' ? 'Dernières actualités' : section.title}
          </h2>
          <CardGrid articles={latest.map(listed)} />
          <p className="mt-10">
            <ButtonLink href={section.path}>
              {section.kind === 'news' ? 'Toutes les actualités' : `Tout voir : ${section.title}`}
            </ButtonLink>
          </p>
        </section>
      )}
    </>
  )
}
