import type { Document, Page } from './document'
import { foldWord, themeSlug } from './words'

/** One page of a listing. */
export interface ListingPage {
  /** 1-based. */
  readonly number: number
  /** How many pages there are. */
  readonly total: number
  readonly articles: readonly Document[]
}

/** A theme: articles that share a tag, whatever its case and accents. */
export interface Theme {
  /** The spelling that most articles use. */
  readonly name: string
  /** For its address: `donnees-ouvertes`. */
  readonly slug: string
  readonly articles: readonly Document[]
}

interface Spellings {
  readonly names: Map<string, number>
  readonly articles: Document[]
}

/** An old address and where it leads. */
export interface Redirection {
  readonly from: string
  readonly to: string
}

/**
 * @param articles in the order of the listing
 * @param size articles on a page
 * @returns at least one page, empty when there is no article
 */
export function paginate(articles: readonly Document[], size: number): readonly ListingPage[] {
  const total = Math.max(1, Math.ceil(articles.length / size))
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    articles: articles.slice(index * size, (index + 1) * size),
  }))
}

/** @returns the articles published just before and just after; none for one that is not listed */
export function neighbours(
  articles: readonly Document[],
  article: Pick<Document, 'slug'>,
): { readonly previous: Document | undefined; readonly next: Document | undefined } {
  const index = articles.findIndex(({ slug }) => slug === article.slug)
  if (index === -1) return { previous: undefined, next: undefined }
  return { previous: articles[index + 1], next: articles[index - 1] }
}

/** @returns the newest article « à la une », else the newest one */
export function featured(articles: readonly Document[]): Document | undefined {
  return articles.find((article) => article.featured) ?? articles[0]
}

/** @returns every theme, in the order of the French alphabet, its articles in the order given */
export function themes(articles: readonly Document[]): readonly Theme[] {
  const spellings = new Map<string, Spellings>()
  for (const article of articles) {
    for (const [key, name] of new Map(article.tags.map((tag) => [themeSlug(tag), tag]))) {
      if (key === '') continue
      const theme = spellings.get(key) ?? newSpellings()
      theme.names.set(name, (theme.names.get(name) ?? 0) + 1)
      theme.articles.push(article)
      spellings.set(key, theme)
    }
  }
  return [...spellings]
    .map(([slug, theme]) => ({ slug, name: mostFrequent(theme.names), articles: theme.articles }))
    .sort((a, b) => (foldWord(a.name) < foldWord(b.name) ? -1 : 1))
}

/** @returns every old address of these articles and pages, with the address it leads to */
export function redirections(texts: readonly (Document | Page)[]): readonly Redirection[] {
  return texts.flatMap(({ redirectFrom, path }) =>
    redirectFrom.filter((from) => from !== path).map((from) => ({ from, to: path })),
  )
}

function newSpellings(): Spellings {
  return { names: new Map(), articles: [] }
}

/** Of equals, the first seen, which is the newest article's. */
function mostFrequent(names: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [name, count] of names) {
    if (count > most) [best, most] = [name, count]
  }
  return best
}
