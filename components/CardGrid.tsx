import { ArticleCard } from './ArticleCard'
import type { ListedArticle } from './by-year'

/**
 * A few articles side by side, between column rules, which stand in the middle of the gap: those of
 * the first column are cut off.
 */
export function CardGrid({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="mt-6 grid gap-10 md:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] md:gap-y-12 md:overflow-clip md:[overflow-clip-margin:12px]">
      {articles.map(({ article, excerpt }) => (
        <li
          key={article.path}
          className="border-rule max-md:not-first:border-t max-md:not-first:pt-8 md:relative md:before:absolute md:before:inset-y-0 md:before:-start-5 md:before:border-s md:before:border-rule"
        >
          <ArticleCard article={article} excerpt={excerpt} look="tile" />
        </li>
      ))}
    </ul>
  )
}
