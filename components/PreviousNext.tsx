import type { Document } from '@/lib/site/document'
import { langOf } from './language'
import { otherSite } from './other-site'
import type { SectionWords } from './section-words'
import { Words } from './Words'

/**
 * The neighbours of a document in its section; those that lead to another site say so.
 *
 * @param words what readers call them
 */
export function PreviousNext({
  previous,
  next,
  words,
}: {
  previous?: Document
  next?: Document
  words: SectionWords
}) {
  if (!previous && !next) return null
  return (
    <nav className="print:hidden" aria-label={`Autres ${words.several}`}>
      <ul className="grid border-t-4 border-ink md:grid-cols-2">
        {previous && <Neighbour article={previous} rel="prev" label={`${words.one} précédent`} />}
        {next && <Neighbour article={next} rel="next" label={`${words.one} suivant`} />}
      </ul>
    </nav>
  )
}

/** On wide screens the earlier one stands on the left, the later one on the right. */
const sides = {
  prev: 'md:pe-8',
  next: 'md:col-start-2 md:border-s md:ps-8',
} as const

function Neighbour({
  article,
  rel,
  label,
}: {
  article: Document
  rel: keyof typeof sides
  label: string
}) {
  const host = otherSite(article.redirectTo)
  return (
    <li className={`border-rule max-md:not-first:border-t ${sides[rel]}`}>
      <a className="group block py-5" href={article.redirectTo ?? article.path} rel={rel}>
        <span className="block text-small text-ink-soft">
          {label}
          <span className="sr-only">{'\u00a0'}:</span>
        </span>{' '}
        <span
          className="font-title text-h4/[1.25] font-heading decoration-accent decoration-2 underline-offset-[0.15em] group-hover:underline"
          lang={langOf(article.language)}
        >
          <Words language={article.language}>{article.title}</Words>
        </span>
        {host && <span className="block text-small text-ink-soft"> sur {host}</span>}
      </a>
    </li>
  )
}
