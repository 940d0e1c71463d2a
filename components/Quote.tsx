import type { ReactNode } from 'react'

/** A quotation with its author, for MDX. In Markdown, `{: .citation}` gives the same look. */
export function Quote({ children, author }: { children: ReactNode; author?: string }) {
  return (
    <figure className="quote">
      <blockquote className="citation">{children}</blockquote>
      {author && <figcaption className="auteur-citation">{author}</figcaption>}
    </figure>
  )
}
