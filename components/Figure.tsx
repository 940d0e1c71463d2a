import type { DocumentImage } from '@/lib/site/document'
import { ContentImage } from './ContentImage'

/** Width of an image that spans the main column. */
const MAIN_COLUMN = '(width >= 78rem) 58rem, (width >= 62rem) 75vw, 100vw'

/** An image with its caption, which is also the figure's name (RGAA 1.9.1). */
export function Figure({
  image,
  sizes = MAIN_COLUMN,
  className,
  priority,
}: {
  image: DocumentImage
  sizes?: string
  /** Of the picture. */
  className?: string
  priority?: boolean
}) {
  const { src, alt, caption, size } = image
  const picture = (
    <ContentImage
      className={className}
      src={src}
      alt={alt}
      size={size}
      sizes={sizes}
      priority={priority}
    />
  )
  if (!caption) return <figure>{picture}</figure>
  return (
    // biome-ignore lint/a11y/noRedundantRoles: older screen readers need it to say the caption
    <figure role="figure" aria-label={caption}>
      {picture}
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
