import type { ReactNode } from 'react'

/**
 * A part of a page whose title hangs in the margin.
 *
 * @param id of the title, unique in the page
 */
export function RailSection({
  id,
  title,
  className,
  children,
}: {
  id: string
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <section className={`rail rail-section ${className ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="rail-main">{children}</div>
    </section>
  )
}
