import type { CSSProperties, ReactNode } from 'react'
import { Enhancement } from './Enhancement'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'image-carousel': HTMLAttributes<HTMLElement> & { class?: string }
    }
  }
}

/**
 * A row of slides, which the reader scrolls by touch, with the keyboard or with buttons
 * (components/enhance/image-carousel.ts); nothing turns by itself. Without script, and on paper, the
 * slides stand one under the other. Pattern: WAI-ARIA APG, « Carousel », basic.
 *
 * @param label name of the carousel, without the word « carrousel », which its role already says
 * @param slides at least two figures
 * @param ratio width over height of the frame that every slide is shown in
 */
export function Carousel({
  label,
  slides,
  ratio = 3 / 2,
}: {
  label: string
  slides: readonly ReactNode[]
  ratio?: number
}) {
  const frame: CSSProperties & { '--ratio': number } = {
    '--ratio': Math.round(ratio * 1000) / 1000,
  }
  return (
    <>
      <image-carousel
        class="carousel"
        style={frame}
        role="region"
        aria-roledescription="carrousel"
        aria-label={label}
      >
        <div className="carousel-controls">
          <Arrow label="Image précédente" step={-1} path="M9 1 2 8l7 7" />
          <Arrow label="Image suivante" step={1} path="m3 1 7 7-7 7" />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: the pattern asks for a group, not a fieldset */}
        <div
          data-slides
          className="carousel-slides"
          role="group"
          aria-label="Images"
          aria-live="polite"
          aria-atomic="false"
          suppressHydrationWarning
        >
          {slides.map((slide, index) => (
            <Slide
              // biome-ignore lint/suspicious/noArrayIndexKey: slides do not move
              key={index}
              position={`${index + 1} sur ${slides.length}`}
            >
              {slide}
            </Slide>
          ))}
        </div>
      </image-carousel>
      <Enhancement name="image-carousel" />
    </>
  )
}

/** A button that moves the row by `step` slides; `aria-disabled` at the ends, which keeps the focus. */
function Arrow({ label, step, path }: { label: string; step: number; path: string }) {
  return (
    <button type="button" className="carousel-button" data-step={step} suppressHydrationWarning>
      <span className="sr-only">{label}</span>
      <svg aria-hidden="true" width="12" height="16" viewBox="0 0 12 16">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
    </button>
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
      suppressHydrationWarning
    >
      {children}
      <p className="carousel-position">{position}</p>
    </div>
  )
}
