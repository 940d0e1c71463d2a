import { ArticleCard, type ArticleCardProps } from './ArticleCard'

/** The article that opens a page, with a large image and a large title. */
export function FeaturedArticle(props: Pick<ArticleCardProps, 'article' | 'excerpt' | 'level'>) {
  return (
    <div className="featured">
      <ArticleCard
        {...props}
        sizes="(width >= 78rem) 40rem, (width >= 62rem) 50vw, 100vw"
        priority
      />
    </div>
  )
}
