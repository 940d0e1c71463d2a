import type { ReactNode } from 'react'
import { Chapeau } from './Chapeau'

export interface PageTitles {
  title: string
  subtitle?: string
  /** Rendered standfirst, when there is one. */
  chapeau?: ReactNode
}

/** What a page begins with: its title, maybe a second line and a standfirst. */
export function PageHead(titles: PageTitles) {
  return (
    <div className="mt-fluid-s mb-fluid-m">
      <Titles {...titles} />
    </div>
  )
}

/** The same where something else makes its place. */
export function Titles({ title, subtitle, chapeau }: PageTitles) {
  return (
    <>
      <h1 className="text-display/[1.05] tracking-tighter">{title}</h1>
      {subtitle && (
        <p className="mt-3 max-w-208 font-title text-h3/[1.3] text-balance text-ink-soft">
          {subtitle}
        </p>
      )}
      {chapeau && <Chapeau>{chapeau}</Chapeau>}
    </>
  )
}
