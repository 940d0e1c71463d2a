'use client'

import { useEffect, useState } from 'react'
import { useHydrated } from './use-hydrated'

/**
 * Buttons of a carousel. The row of slides works without them, so they only appear with the
 * script, in a place kept for them. The slide that is seen is the only one that can be reached:
 * the others are `inert`, and the row, a live region, reads out the one that comes.
 *
 * @param slidesId id of the row of slides
 * @param count number of slides
 */
export function CarouselControls({ slidesId, count }: { slidesId: string; count: number }) {
  const hydrated = useHydrated()
  const [current, setCurrent] = useState(0)

  useEffect(() => watchCurrentSlide(slidesId, setCurrent), [slidesId])

  const go = (index: number) => {
    const row = document.getElementById(slidesId)
    const slide = row?.children[index]
    if (!row || !(slide instanceof HTMLElement)) return
    // Said at once, so that two quick presses move by two.
    setCurrent(index)
    row.scrollTo({ left: slide.offsetLeft - row.offsetLeft })
  }

  return (
    <div className="carousel-controls">
      {hydrated && (
        <>
          <Arrow
            label="Image précédente"
            index={current - 1}
            count={count}
            go={go}
            path="M9 1 2 8l7 7"
          />
          <Arrow
            label="Image suivante"
            index={current + 1}
            count={count}
            go={go}
            path="m3 1 7 7-7 7"
          />
        </>
      )}
    </div>
  )
}

interface ArrowProps {
  label: string
  /** Slide it leads to, maybe none. */
  index: number
  count: number
  go: (index: number) => void
  path: string
}

/** `aria-disabled` at the ends rather than `disabled`, which would drop the focus. */
function Arrow({ label, index, count, go, path }: ArrowProps) {
  const possible = index >= 0 && index < count
  return (
    <button
      type="button"
      className="carousel-button"
      aria-disabled={!possible}
      onClick={() => possible && go(index)}
    >
      <span className="sr-only">{label}</span>
      <svg aria-hidden="true" width="12" height="16" viewBox="0 0 12 16">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
    </button>
  )
}

/**
 * Follows the scrolling of a row: calls back with the index of the slide that is seen, and makes
 * the other slides inert.
 *
 * @returns a function that stops following
 */
function watchCurrentSlide(slidesId: string, onChange: (index: number) => void): () => void {
  const row = document.getElementById(slidesId)
  if (!row) return () => {}
  const slides = [...row.children]
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting)
      if (!seen) return
      for (const slide of slides) slide.toggleAttribute('inert', slide !== seen.target)
      onChange(slides.indexOf(seen.target))
    },
    { root: row, threshold: 0.6 },
  )
  for (const slide of slides) observer.observe(slide)
  return () => observer.disconnect()
}
