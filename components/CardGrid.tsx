import { ArticleCard } from './ArticleCard'
import type { ListedArticle } from './by-year'

/** A few articles side by side, between column rules. */
export function CardGrid({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="card-grid">
      {articles.map(({ article, excerpt }) => (
        <li key={article.path}>
          <ArticleCard
            article={article}
            excerpt={excerpt}
            sizes="(width >= 78rem) 24rem, (width >= 48rem) 33vw, 100vw"
          />
        </li>
      ))}
    </ul>
  )
}
