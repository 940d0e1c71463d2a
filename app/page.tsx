import type { Metadata } from 'next'
import { ButtonLink } from '@/components/Button'
import { CardGrid } from '@/components/CardGrid'
import { EmptyState } from '@/components/EmptyState'
import { FeaturedArticle } from '@/components/FeaturedArticle'
import { featured } from '@/lib/site'
import { site } from '@/lib/site/facts'
import { getArticles } from './content'
import { pageMetadata } from './metadata'
import { listed } from './text'

const LATEST = 6

export const metadata: Metadata = {
  ...pageMetadata({ title: site.name, path: '/', description: site.description }),
  title: { absolute: site.name },
}

export default async function Home() {
  const articles = await getArticles()
  const main = featured(articles)
  const latest = articles.filter((article) => article !== main).slice(0, LATEST)
  return (
    <>
      <h1 className="sr-only">{site.name}, à la une</h1>
      {main ? (
        <FeaturedArticle {...listed(main)} level={2} />
      ) : (
        <EmptyState>Aucun article n’est encore publié.</EmptyState>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="_dernieres">
          <h2
            className="border-t-4 border-ink pt-3 font-text text-base/[1.3] font-bold tracking-normal"
            id="_dernieres"
          >
            Dernières actualités
          </h2>
          <CardGrid articles={latest.map(listed)} />
          <p className="mt-10">
            <ButtonLink href="/actualites/">Toutes les actualités</ButtonLink>
          </p>
        </section>
      )}
    </>
  )
}
