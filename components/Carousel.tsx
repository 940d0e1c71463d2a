import { type ReactNode, useId } from 'react'
import { CarouselControls } from './CarouselControls'

/**
 * A row of slides that the reader scrolls: by touch, with the keyboard, or with buttons once the
 * script is there. Nothing turns by itself. Pattern: WAI-ARIA APG, « Carousel », basic.
 *
 * @param label name of the carousel, without the word « carrousel », which its role already says
 * @param slides at least two figures
 * @param wide frame of 16:9 rather than 3:2
 */
export function Carousel({
  label,
  slides,
  wide = false,
}: {
  label: string
  slides: readonly ReactNode[]
  wide?: boolean
}) {
  const id = useId()
  return (
    <section
      className={wide ? 'carousel wide' : 'carousel'}
      aria-roledescription="carrousel"
      aria-label={label}
    >
      <CarouselControls slidesId={id} count={slides.length} />
      {/* Focusable so that arrow keys scroll it where no script runs. */}
      {/* biome-ignore lint/a11y/useSemanticElements: the pattern asks for a group, not a fieldset */}
      <div
        id={id}
        className="carousel-slides"
        role="group"
        aria-label="Images à faire défiler"
        aria-live="polite"
        aria-atomic="false"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        tabIndex={0}
      >
        {slides.map((slide, index) => (
          <Slide
            // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes
            key={index}
            position={`${index + 1} sur ${slides.length}`}
          >
            {slide}
          </Slide>
        ))}
      </div>
    </section>
  )
}

/** The position is text of the slide, so that it is read out with it when the slide changes. */
function Slide({ position, children }: { position: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of the pattern, not a fieldset
    <div
      className="carousel-slide"
      role="group"
      aria-roledescription="diapositive"
      aria-label={position}
    >
      {children}
      <p className="carousel-position">{position}</p>
    </div>
  )
}
