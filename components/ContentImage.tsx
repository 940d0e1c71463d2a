import { getImageProps } from 'next/image'
import type { ComponentProps } from 'react'
import type { ImageSize } from '@/lib/site/document'

export interface ContentImageProps
  extends Omit<ComponentProps<'img'>, 'src' | 'srcSet' | 'width' | 'height' | 'loading'> {
  /** Address as the editor wrote it, percent-encoded. */
  src: string
  /** `undefined`: the editor has not decided; the image is then skipped by screen readers. */
  alt: string | undefined
  /** `undefined`: there is no such file, and the browser shows what it can. */
  size: ImageSize | undefined
  /** Width on screen, for the browser to choose a file. */
  sizes: string
  /** The main image of the page: loaded first, at once. The others wait until they are near. */
  priority?: boolean
}

/**
 * An image of the content, in modern formats and several widths. `getImageProps` gives what
 * `<Image>` would, without its client code.
 *
 * @param rest other attributes of the `img`: class, style, language …
 */
export function ContentImage({ src, alt = '', size, sizes, priority, ...rest }: ContentImageProps) {
  const loading = priority ? 'eager' : 'lazy'
  const fetchPriority = priority ? 'high' : undefined
  // biome-ignore lint/performance/noImgElement: nothing is known of the file
  if (!size) return <img {...rest} src={src} alt={alt} loading={loading} decoding="async" />

  const { props } = getImageProps({ src, alt, ...size, sizes, loading, fetchPriority })
  // Their inline style would only hide the alternative text while loading.
  const { style: _, ...attributes } = props
  // biome-ignore lint/performance/noImgElement: this is what next/image would render
  return <img {...rest} {...attributes} alt={alt} />
}
