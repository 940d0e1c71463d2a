import type { DocumentImage } from '@/lib/site/document'
import { Carousel } from './Carousel'
import { Figure } from './Figure'
import { frameRatio } from './frame-ratio'

/** The images at the head of an article: none, a figure, or a carousel. */
export function Banner({ images }: { images: readonly DocumentImage[] }) {
  const [first, ...others] = images
  if (!first) return null
  return (
    <div className="rail mb-fluid-m">
      <div className="rail-main">
        {others.length === 0 ? (
          <Figure image={first} className="max-h-[85vh] w-full bg-tint object-contain" priority />
        ) : (
          <Carousel
            label="Images de l’article"
            ratio={frameRatio(images.map(({ size }) => size))}
            slides={images.map((image, index) => (
              <Figure key={image.src} image={image} priority={index === 0} framed />
            ))}
          />
        )}
      </div>
    </div>
  )
}
