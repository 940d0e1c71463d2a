import type { Article } from '@/lib/articles/article'
import { ArticleCard } from './ArticleCard'

export interface ListedArticle {
  readonly article: Article
  readonly excerpt?: string
}

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

/**
 * @param articles sorted by date
 * @returns the same, in the same order, cut where the year changes
 */
export function byYear(articles: readonly ListedArticle[]): [string, ListedArticle[]][] {
  const years = new Map<string, ListedArticle[]>()
  for (const listed of articles) {
    const year = listed.article.date.day.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), listed])
  }
  return [...years]
}
