import type { ReactNode } from 'react'
import { Chapeau } from './Chapeau'
import { Words } from './Words'

interface PageTitles {
  title: string
  subtitle?: string
  /** What readers should know before they begin, between title and standfirst. */
  notice?: ReactNode
  /** Rendered standfirst, when there is one. */
  chapeau?: ReactNode
  /** Language of the words, where it is not that of the page. */
  lang?: string
}

/** What a page begins with: its title, maybe a second line and a standfirst. */
export function PageHead(titles: PageTitles) {
  return (
    <div className="mt-fluid-s mb-fluid-m" lang={titles.lang}>
      <Titles {...titles} />
    </div>
  )
}

/** The same where something else makes its place. */
export function Titles({ title, subtitle, notice, chapeau, lang }: PageTitles) {
  return (
    <>
      <h1 className="text-display/[1.05] tracking-tighter">
        <Words language={lang}>{title}</Words>
      </h1>
      {subtitle && (
        <p className="mt-3 max-w-208 font-title text-h3/[1.3] text-balance text-ink-soft">
          <Words language={lang}>{subtitle}</Words>
        </p>
      )}
      {notice}
      {chapeau && <Chapeau>{chapeau}</Chapeau>}
    </>
  )
}
