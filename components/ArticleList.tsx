import { ArticleCard } from './ArticleCard'
import { byYear, type ListedArticle } from './by-year'

/** Articles in the order given, under the year they were published in. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <>
      {byYear(articles).map(([year, ofYear]) => (
        <section
          key={year}
          className="rail mt-10 border-t border-ink pt-5"
          aria-labelledby={`_annee-${year}`}
        >
          <h2
            className="text-display/[0.85] font-light max-lg:mb-6 lg:sticky lg:top-6 lg:self-start"
            id={`_annee-${year}`}
          >
            {year}
          </h2>
          <ul className="rail-main">
            {ofYear.map(({ article, excerpt }) => (
              <li
                key={article.path}
                className="border-rule not-first:mt-8 not-first:border-t not-first:pt-8"
              >
                <ArticleCard
                  article={article}
                  excerpt={excerpt}
                  look="row"
                  priority={article === articles[0]?.article}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
