import type { ListedArticle } from './by-year'
import { ContentImage } from './ContentImage'
import { EventDays } from './EventDays'
import { INTERFACE_LANGUAGE, langOf } from './language'
import { otherSite } from './other-site'
import { PublishedDate } from './PublishedDate'
import { Words } from './Words'

/** From so many characters on, the title of a tile says enough, and must not stretch its row. */
const LONG_TITLE = 80

/** What a card looks like in each place; `sizes` is the width of its image on screen. */
const looks = {
  /** The one that opens a page. */
  featured: {
    card: 'flex-col-reverse gap-4 lg:grid lg:grid-cols-[5fr_6fr] lg:items-start lg:gap-rail',
    cardOfWords: 'flex-col lg:max-w-240',
    text: 'gap-4',
    title: 'text-display/[1.04] tracking-tighter',
    longTitle: 'text-h2 tracking-tight sm:text-display/[1.04] sm:tracking-tighter',
    excerpt: 'font-title text-lead font-lead',
    frame: '',
    image: 'aspect-16/9',
    sizes: '(width >= 78rem) 40rem, (width >= 62rem) 50vw, 100vw',
  },
  /** Side by side with others. */
  tile: {
    card: 'flex-col-reverse gap-4',
    cardOfWords: 'flex-col',
    text: 'gap-2',
    title: 'text-h3',
    longTitle: 'text-h4',
    excerpt: '',
    frame: '',
    image: 'aspect-16/9',
    sizes: '(width >= 78rem) 24rem, (width >= 48rem) 33vw, 100vw',
  },
  /** Under others, its image at the end of the line; on phones a thumbnail, and no excerpt. */
  row: {
    card: 'justify-between gap-4 sm:gap-10',
    cardOfWords: '',
    text: 'min-w-0 flex-1 gap-2 sm:max-w-184',
    title: 'text-h4 sm:text-h3-large',
    longTitle: 'text-h4 sm:text-h3-large',
    excerpt: 'max-sm:hidden',
    frame: 'flex-[0_0_6rem] sm:flex-[0_0_clamp(11rem,28%,18rem)]',
    image: 'aspect-square sm:aspect-16/9',
    sizes: '(width >= 48rem) 18rem, (width >= 40rem) 28vw, 6rem',
  },
} as const

export interface ArticleCardProps extends ListedArticle {
  look: keyof typeof looks
  /** Level of the title among the headings of the page. */
  level?: 2 | 3
  /** For the card that the page opens with. */
  priority?: boolean
}

/**
 * An article among others. The title is the only link and its name (RGAA 6.1), with the site it
 * leads to where that is another; CSS stretches it over the card. The title comes first for those
 * who listen, the category first for those who look. The image adds nothing to the title, so screen
 * readers skip it.
 */
export function ArticleCard(props: ArticleCardProps) {
  const { article, excerpt, archived, look, level = 3, priority } = props
  const { title, path, redirectTo, categories, date, event, language } = article
  const Title = `h${level}` as const
  const classes = looks[look]
  const image = article.images.find(({ size }) => size)
  const long = title.length >= LONG_TITLE
  const lang = langOf(INTERFACE_LANGUAGE, language)
  const host = otherSite(redirectTo)
  return (
    <article
      className={`group relative flex break-inside-avoid ${image ? classes.card : classes.cardOfWords}`}
      lang={langOf(language)}
    >
      <div className={`flex flex-col ${classes.text}`}>
        <Title className={`wrap-anywhere ${long ? classes.longTitle : classes.title}`}>
          <a
            className="decoration-accent decoration-[0.09em] underline-offset-[0.12em] group-hover:underline after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-6 focus-visible:after:outline-ink"
            href={redirectTo ?? path}
          >
            <Words language={language}>{title}</Words>
            {host && (
              <span className="sr-only" lang={lang}>
                {' '}
                (sur {host})
              </span>
            )}
          </a>
        </Title>
        <p className="-order-1 flex flex-wrap gap-x-[0.9rem] text-small text-ink-soft" lang={lang}>
          {categories[0] && <span className="font-bold text-accent">{categories[0]}</span>}{' '}
          {event ? <EventDays event={event} /> : date && <PublishedDate date={date} />}{' '}
          {archived && <span>Archivé</span>} {host && <span aria-hidden="true">sur {host}</span>}
        </p>
        {excerpt && !(long && look === 'tile') && (
          <p className={`max-w-measure text-pretty ${classes.excerpt}`}>
            <Words language={language}>{excerpt}</Words>
          </p>
        )}
      </div>
      {image && (
        <div className={classes.frame}>
          <ContentImage
            className={`w-full bg-tint object-cover ${classes.image}`}
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
