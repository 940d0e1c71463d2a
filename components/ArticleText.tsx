import type { ReactNode } from 'react'
import { Enhancement } from './Enhancement'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-text': HTMLAttributes<HTMLElement> & { class?: string }
    }
  }
}

const look =
  'rail-main xl:grid xl:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)] xl:gap-x-rail'

/**
 * The text of an article, and beside it what helps to read it.
 *
 * @param aided whether it has a list of contents or notes, which a script makes handier
 *   (components/enhance/article-text.ts)
 */
export function ArticleText({ aided, children }: { aided: boolean; children: ReactNode }) {
  if (!aided) return <div className={look}>{children}</div>
  return (
    <article-text class={`block ${look}`}>
      {children}
      <Enhancement name="article-text" />
    </article-text>
  )
}
