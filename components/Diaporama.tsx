import { Children, type ReactNode } from 'react'
import { Carousel } from './Carousel'

/** In MDX: a carousel of the `Figure`s it holds; a single one needs none. */
export function Diaporama({ children }: { children: ReactNode }) {
  // MDX puts line breaks between elements: they are text, not slides.
  const slides = Children.toArray(children).filter((child) => typeof child !== 'string')
  if (slides.length < 2) return slides
  return <Carousel label="Images du diaporama" slides={slides} />
}
