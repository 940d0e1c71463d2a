import type { Document } from '@/lib/site/document'
import { ContentImage } from './ContentImage'
import { PublishedDate } from './PublishedDate'

export interface ArticleCardProps {
  article: Document
  /** Beginning of the chapeau, plain text. */
  excerpt?: string
  /** Level of the title among the headings of the page. */
  level?: 2 | 3
  /** Width of the image on screen. */
  sizes?: string
  /** For the card that the page opens with. */
  priority?: boolean
}

/**
 * An article among others. The title is the only link and its name (RGAA 6.1); CSS stretches it over
 * the card. The image adds nothing to the title, so screen readers skip it. A card without an
 * image gives its place to the words.
 */
export function ArticleCard({
  article,
  excerpt,
  level = 3,
  sizes = '(width >= 48rem) 18rem, 100vw',
  priority,
}: ArticleCardProps) {
  const Title = `h${level}` as const
  const image = article.images.find(({ size }) => size)
  const lang = article.language === 'fr' ? undefined : article.language
  return (
    <article className={image ? 'card' : 'card card-text-only'} lang={lang}>
      <div className="card-text">
        <Title className="card-title">
          <a href={article.redirectTo ?? article.path}>{article.title}</a>
        </Title>
        <p className="card-meta">
          {article.categories[0] && <span className="rubric">{article.categories[0]}</span>}
          <PublishedDate date={article.date} />
        </p>
        {excerpt && <p className="card-excerpt">{excerpt}</p>}
      </div>
      {image && (
        <div className="card-image">
          <ContentImage
            src={image.src}
            alt=""
            size={image.size}
            sizes={sizes}
            priority={priority}
          />
        </div>
      )}
    </article>
  )
}
