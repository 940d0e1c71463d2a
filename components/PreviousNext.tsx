import type { Document } from '@/lib/site/document'

/** The neighbours of an article in time. */
export function PreviousNext({ previous, next }: { previous?: Document; next?: Document }) {
  if (!previous && !next) return null
  return (
    <nav className="previous-next" aria-label="Autres articles">
      <ul>
        {previous && <Neighbour article={previous} rel="prev" label="Article précédent" />}
        {next && <Neighbour article={next} rel="next" label="Article suivant" />}
      </ul>
    </nav>
  )
}

function Neighbour({ article, rel, label }: { article: Document; rel: string; label: string }) {
  return (
    <li className={rel}>
      <a href={article.redirectTo ?? article.path} rel={rel}>
        <span className="neighbour-label">
          {label}
          <span className="sr-only">{'\u00a0'}:</span>
        </span>{' '}
        <span className="neighbour-title">{article.title}</span>
      </a>
    </li>
  )
}
