import type { ReactNode } from 'react'

/**
 * A part of a page whose title hangs in the margin.
 *
 * @param id of the title, unique in the page
 */
export function RailSection({
  id,
  title,
  className = '',
  children,
}: {
  id: string
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <section className={`rail border-t border-ink pt-5 pb-8 ${className}`} aria-labelledby={id}>
      <h2 className="font-text text-base/[1.5] font-bold tracking-normal max-lg:mb-3" id={id}>
        {title}
      </h2>
      <div className="rail-main">{children}</div>
    </section>
  )
}
