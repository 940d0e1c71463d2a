import type { Document } from '@/lib/site/document'
import { ContentImage } from './ContentImage'
import { PublishedDate } from './PublishedDate'

/** What a card looks like in each place; `sizes` is the width of its image on screen. */
const looks = {
  /** The one that opens a page. */
  featured: {
    card: 'lg:grid lg:grid-cols-[5fr_6fr] lg:items-start lg:gap-rail',
    cardOfWords: 'lg:max-w-240',
    text: 'gap-4',
    textOfWords: '',
    title: 'text-display/[1.04] tracking-tighter',
    titleOfWords: '',
    excerpt: 'font-title text-lead font-lead',
    image: '',
    sizes: '(width >= 78rem) 40rem, (width >= 62rem) 50vw, 100vw',
  },
  /** Side by side with others. Without an image the words take the place, and a rule holds it. */
  tile: {
    card: '',
    cardOfWords: 'md:h-full md:border-t-4 md:border-ink md:pt-4',
    text: 'gap-2',
    textOfWords: '',
    title: 'text-h3',
    titleOfWords: 'md:text-h2',
    excerpt: '',
    image: '',
    sizes: '(width >= 78rem) 24rem, (width >= 48rem) 33vw, 100vw',
  },
  /** Under others, its image at the end of the line. */
  row: {
    card: 'sm:flex-row sm:justify-between sm:gap-10',
    cardOfWords: 'sm:flex-row sm:justify-between sm:gap-10',
    text: 'gap-2 sm:flex-1',
    textOfWords: 'sm:max-w-184',
    title: 'text-h3-large',
    titleOfWords: '',
    excerpt: '',
    image: 'sm:flex-[0_0_clamp(11rem,28%,18rem)]',
    sizes: '(width >= 48rem) 18rem, 100vw',
  },
} as const

export interface ArticleCardProps {
  article: Document
  /** Beginning of the chapeau, plain text. */
  excerpt?: string
  look: keyof typeof looks
  /** Level of the title among the headings of the page. */
  level?: 2 | 3
  /** For the card that the page opens with. */
  priority?: boolean
}

/**
 * An article among others. The title is the only link and its name (RGAA 6.1); CSS stretches it over
 * the card. The title comes first for those who listen, the category first for those who look. The
 * image adds nothing to the title, so screen readers skip it.
 */
export function ArticleCard({ article, excerpt, look, level = 3, priority }: ArticleCardProps) {
  const Title = `h${level}` as const
  const classes = looks[look]
  const image = article.images.find(({ size }) => size)
  const lang = article.language === 'fr' ? undefined : article.language
  return (
    <article
      className={`group relative flex flex-col-reverse justify-end gap-4 ${image ? classes.card : classes.cardOfWords}`}
      lang={lang}
    >
      <div
        className={`flex flex-col ${classes.text} ${image ? '' : `flex-1 ${classes.textOfWords}`}`}
      >
        <Title className={`${classes.title} ${image ? '' : classes.titleOfWords}`}>
          <a
            className="decoration-accent decoration-[0.09em] underline-offset-[0.12em] group-hover:underline after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-6 focus-visible:after:outline-ink"
            href={article.redirectTo ?? article.path}
          >
            {article.title}
          </a>
        </Title>
        <p className="-order-1 flex flex-wrap gap-x-[0.9rem] text-small text-ink-soft">
          {article.categories[0] && (
            <span className="font-bold text-accent">{article.categories[0]}</span>
          )}
          {article.date && <PublishedDate date={article.date} />}
        </p>
        {excerpt && <p className={`max-w-measure text-pretty ${classes.excerpt}`}>{excerpt}</p>}
      </div>
      {image && (
        <div className={classes.image}>
          <ContentImage
            className="aspect-16/9 w-full bg-tint object-cover"
            src={image.src}
            alt=""
            size={image.size}
            sizes={classes.sizes}
            priority={priority}
          />
        </div>
      )}
    </article>
  )
}
