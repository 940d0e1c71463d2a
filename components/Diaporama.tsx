import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { ImageSize } from '@/lib/site/document'
import { Carousel } from './Carousel'
import { frameRatio } from './frame-ratio'

/**
 * A carousel of the figures that an editor put together; a single one needs none.
 *
 * @param sizeOf pixels of an image by its address, where they are known
 */
export function Diaporama({
  children,
  sizeOf,
}: {
  children: ReactNode
  sizeOf: (src: string) => ImageSize | undefined
}) {
  // Line breaks between elements are text, not slides.
  const slides = Children.toArray(children).filter((child) => typeof child !== 'string')
  if (slides.length < 2) return slides
  return (
    <Carousel
      label="Images du diaporama"
      ratio={frameRatio(slides.flatMap(picturesIn).map(sizeOf))}
      slides={slides.map(framed)}
    />
  )
}

interface Props {
  src?: unknown
  children?: ReactNode
}

/** Addresses of the pictures in what Markdown was drawn as. */
function picturesIn(node: ReactNode): string[] {
  return Children.toArray(node)
    .filter((child) => isValidElement<Props>(child))
    .flatMap((child) => (isPicture(child) ? [child.props.src] : picturesIn(child.props.children)))
}

/** Puts the pictures of a slide in the frame that all slides share. */
function framed(node: ReactNode): ReactNode {
  if (!isValidElement<Props>(node)) return node
  if (isPicture(node)) {
    return (
      <span className="carousel-frame" key={node.key}>
        {node}
      </span>
    )
  }
  const { children } = node.props
  return children === undefined
    ? node
    : cloneElement(node, {}, ...Children.toArray(children).map(framed))
}

/** The site draws images; players are plain HTML. */
function isPicture(element: ReactElement<Props>): element is ReactElement<Props & { src: string }> {
  return typeof element.type === 'function' && typeof element.props.src === 'string'
}
