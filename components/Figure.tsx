import type { DocumentImage } from '@/lib/site/document'
import { ContentImage } from './ContentImage'

/** Width of an image that spans the main column. */
const MAIN_COLUMN = '(width >= 78rem) 58rem, (width >= 62rem) 75vw, 100vw'

/** An image with its caption, which is also the figure's name (RGAA 1.9.1). */
export function Figure({
  image,
  className,
  priority,
  framed,
}: {
  image: DocumentImage
  /** Of the picture. */
  className?: string
  priority?: boolean
  /** In the frame that the slides of a carousel share. */
  framed?: boolean
}) {
  const { src, alt, caption, size } = image
  const content = (
    <ContentImage
      className={className}
      src={src}
      alt={alt}
      size={size}
      sizes={MAIN_COLUMN}
      priority={priority}
    />
  )
  const picture = framed ? <div className="carousel-frame">{content}</div> : content
  if (!caption) return <figure>{picture}</figure>
  return (
    // biome-ignore lint/a11y/noRedundantRoles: older screen readers need it to say the caption
    <figure role="figure" aria-label={caption}>
      {picture}
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
