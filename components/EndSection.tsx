import type { ReactNode } from 'react'

/**
 * A part of what follows an article, its title hanging in the margin.
 *
 * @param id of the title, unique in the page
 */
export function EndSection({
  id,
  title,
  className,
  children,
}: {
  id: string
  title: string
  className: string
  children: ReactNode
}) {
  return (
    <section className={`end-section rail ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="rail-main">{children}</div>
    </section>
  )
}
