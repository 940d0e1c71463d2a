import { ArticleCard, type ArticleCardProps } from './ArticleCard'

/** The article that opens a page, with a large image and a large title. */
export function FeaturedArticle(props: Omit<ArticleCardProps, 'look' | 'priority'>) {
  return (
    <div className="py-[clamp(1.5rem,4vw,3rem)]">
      <ArticleCard {...props} look="featured" priority />
    </div>
  )
}
