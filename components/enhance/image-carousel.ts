/** How long after its last movement a row is taken to be at rest, where browsers do not say so. */
const REST = 150

/**
 * `<image-carousel>`: makes the buttons of a row of slides work, and only the slide that is seen
 * reachable: the others are `inert`, and the row, a live region, reads out the one that comes.
 * Without script the slides stand one under the other. Pattern: WAI-ARIA APG, « Carousel », basic.
 *
 * It holds an element `[data-slides]`, whose children are the slides, and two buttons with
 * `data-step`, the number of slides they move by.
 */
class ImageCarousel extends HTMLElement {
  private current = 0
  /** Of the row when its slide was last put in place. */
  private width = 0
  private rest = 0
  private readonly sizes = new ResizeObserver(() => this.stay())

  private get row(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-slides]') ?? this
  }

  private get slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-slides] > *')]
  }

  private get buttons(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('[data-step]')
  }

  connectedCallback(): void {
    const row = this.row
    // Arrow keys scroll it.
    row.tabIndex = 0
    for (const button of this.buttons) {
      button.onclick = () => this.go(this.current + Number(button.dataset.step))
    }
    row.onscroll = () => {
      // Images are drawn, and so loaded, while the row moves.
      row.toggleAttribute('data-moving', true)
      clearTimeout(this.rest)
      this.rest = window.setTimeout(() => this.settle(), REST)
    }
    row.addEventListener('scrollend', () => this.settle())
    this.width = row.clientWidth
    this.show(0)
    this.settle()
    this.sizes.observe(row)
  }

  disconnectedCallback(): void {
    clearTimeout(this.rest)
    this.sizes.disconnect()
  }

  /** Shown at once, before the row has moved, so that two quick presses move by two. */
  private go(index: number): void {
    if (!this.slides[index]) return
    this.show(index)
    this.row.scrollTo({ left: this.placeOf(index) })
  }

  /** The reader moved the row: the slide in place is the current one. */
  private settle(): void {
    const row = this.row
    // Printed, the slides stand one under the other; resized, the row has yet to be put in place.
    if (row.scrollWidth <= row.clientWidth || row.clientWidth !== this.width) return
    row.removeAttribute('data-moving')
    const inPlace = this.slides.findIndex(
      (_, at) => Math.abs(this.placeOf(at) - row.scrollLeft) < 3,
    )
    if (inPlace !== -1) this.show(inPlace)
  }

  /** The row has another size (window, zoom, print): its slide stays. */
  private stay(): void {
    if (this.row.clientWidth === this.width) return
    this.width = this.row.clientWidth
    this.row.scrollTo({ left: this.placeOf(this.current), behavior: 'instant' })
  }

  private placeOf(index: number): number {
    return (this.slides[index]?.offsetLeft ?? 0) - this.row.offsetLeft
  }

  private show(index: number): void {
    this.current = index
    const slides = this.slides
    slides.forEach((slide, at) => {
      slide.toggleAttribute('inert', at !== index)
    })
    for (const button of this.buttons) {
      // Not `disabled`, which would drop the focus.
      const leadsTo = slides[index + Number(button.dataset.step)]
      button.setAttribute('aria-disabled', String(!leadsTo))
    }
  }
}

customElements.define('image-carousel', ImageCarousel)
