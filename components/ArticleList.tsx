import { ArticleCard } from './ArticleCard'
import { byYear, type ListedArticle } from './by-year'

/**
 * Articles in the order given, under the year they were published in.
 *
 * @param yearsWhereShared no years where none has two articles: there each would title a single one
 */
export function ArticleList({
  articles,
  yearsWhereShared,
}: {
  articles: readonly ListedArticle[]
  yearsWhereShared?: boolean
}) {
  const years = byYear(articles)
  if (yearsWhereShared && years.length === articles.length) {
    return (
      <div className="rail border-t border-ink pt-5">
        <Rows articles={articles} level={2} />
      </div>
    )
  }
  return years.map(([year, ofYear], index) =>
    year === '' ? (
      <div key={year} className="rail mt-10 border-t border-ink pt-5">
        <Rows articles={ofYear} level={2} first={index === 0} />
      </div>
    ) : (
      <section
        key={year}
        className="rail mt-10 border-t border-ink pt-5"
        aria-labelledby={`_annee-${index}`}
      >
        <h2
          className={`font-normal max-lg:mb-6 lg:sticky lg:top-6 lg:self-start ${/^\d/.test(year) ? 'text-display/[0.85]' : 'text-h2'}`}
          id={`_annee-${index}`}
        >
          {year}
        </h2>
        <Rows articles={ofYear} level={3} first={index === 0} />
      </section>
    ),
  )
}

/** @param first whether the page opens with them: their first image is loaded at once */
function Rows({
  articles,
  level,
  first = true,
}: {
  articles: readonly ListedArticle[]
  level: 2 | 3
  first?: boolean
}) {
  return (
    <ul className="rail-main">
      {articles.map((listed, index) => (
        <li
          key={listed.article.path}
          className="border-rule not-first:mt-5 not-first:border-t not-first:pt-5 sm:not-first:mt-8 sm:not-first:pt-8"
        >
          <ArticleCard {...listed} look="row" level={level} priority={first && index === 0} />
        </li>
      ))}
    </ul>
  )
}
