import { ArticleCard } from './ArticleCard'
import type { ListedArticle } from './by-year'

/**
 * A few articles side by side, between column rules, which stand in the middle of the gap: those of
 * the first column are cut off. Without any image they are a list in columns of words.
 */
export function CardGrid({ articles }: { articles: readonly ListedArticle[] }) {
  const illustrated = articles.some(({ article }) => article.images.some(({ size }) => size))
  if (!illustrated) return <WordList articles={articles} />
  return (
    <ul className="mt-6 grid gap-10 md:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] md:gap-y-12 md:overflow-clip md:[overflow-clip-margin:12px]">
      {articles.map((listed) => (
        <li
          key={listed.article.path}
          className="border-rule max-md:not-first:border-t max-md:not-first:pt-8 md:relative md:before:absolute md:before:inset-y-0 md:before:-start-5 md:before:border-s md:before:border-rule"
        >
          <ArticleCard {...listed} look="tile" />
        </li>
      ))}
    </ul>
  )
}

/** The columns fill one after the other: a long title makes its own card longer, and no other. */
function WordList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="mt-2 gap-x-10 md:columns-[17rem]">
      {articles.map((listed) => (
        <li key={listed.article.path} className="break-inside-avoid border-b border-rule py-5">
          <ArticleCard {...listed} look="tile" />
        </li>
      ))}
    </ul>
  )
}
