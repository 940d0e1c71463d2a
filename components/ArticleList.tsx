import { ArticleCard } from './ArticleCard'
import { byYear, type ListedArticle } from './by-year'

/** Articles in the order given, under the year they were published in. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <>
      {byYear(articles).map(([year, ofYear]) => (
        <section key={year} className="year rail" aria-labelledby={`_annee-${year}`}>
          <h2 className="numeral year-title" id={`_annee-${year}`}>
            {year}
          </h2>
          <ul className="rail-main card-rows">
            {ofYear.map(({ article, excerpt }) => (
              <li key={article.path}>
                <ArticleCard
                  article={article}
                  excerpt={excerpt}
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
