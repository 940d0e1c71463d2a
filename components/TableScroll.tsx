import type { ReactNode } from 'react'

/** Lets a wide table scroll by itself, so that the page never does; arrow keys scroll it too. */
export function TableScroll({ children, label }: { children: ReactNode; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
