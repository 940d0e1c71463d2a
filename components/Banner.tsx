import type { ArticleImage } from '@/lib/articles/article'
import { Carousel } from './Carousel'
import { Figure } from './Figure'

/** The images at the head of an article: none, a figure, or a carousel. */
export function Banner({ images }: { images: readonly ArticleImage[] }) {
  const [first, ...others] = images
  if (!first) return null
  return (
    <div className="banner rail">
      <div className="rail-main">
        {others.length === 0 ? (
          <Figure image={first} priority />
        ) : (
          <Carousel
            label="Images de l’article"
            slides={images.map((image, index) => (
              <Figure key={image.src} image={image} priority={index === 0} />
            ))}
          />
        )}
      </div>
    </div>
  )
}
