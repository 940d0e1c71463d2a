import { frenchTypography } from '@/lib/markdown'
import { encodedAddress } from './addresses'
import type { Document } from './document'
import { foldWord, themeSlug } from './words'

/** A theme: documents that share a tag, whatever its case and accents. */
export interface Theme {
  /** The spelling that most documents use, with French typography. */
  readonly name: string
  /** For its address: `donnees-ouvertes`. */
  readonly slug: string
  readonly path: string
  readonly documents: readonly Document[]
}

/** A theme that only one document has leads nowhere else: it stays a word. */
const FEWEST_DOCUMENTS = 2

interface Spellings {
  readonly names: Map<string, number>
  readonly documents: Document[]
}

/**
 * @param documents in the order in which each theme lists them
 * @param base `baseurl`
 * @returns every theme that has a page, in the order of the French alphabet
 */
export function themesOf(documents: readonly Document[], base: string): readonly Theme[] {
  const spellings = new Map<string, Spellings>()
  for (const document of documents) {
    for (const [slug, name] of new Map(document.tags.map((tag) => [themeSlug(tag), tag]))) {
      if (slug === '') continue
      const theme = spellings.get(slug) ?? newSpellings()
      theme.names.set(name, (theme.names.get(name) ?? 0) + 1)
      theme.documents.push(document)
      spellings.set(slug, theme)
    }
  }
  return [...spellings]
    .filter(([, theme]) => theme.documents.length >= FEWEST_DOCUMENTS)
    .map(([slug, theme]) => ({
      slug,
      path: encodedAddress(`${base}/themes/${slug}/`),
      name: frenchTypography(mostFrequent(theme.names)),
      documents: theme.documents,
    }))
    .sort((a, b) => (foldWord(a.name) < foldWord(b.name) ? -1 : 1))
}

function newSpellings(): Spellings {
  return { names: new Map(), documents: [] }
}

/** Of equals, the first seen, which is the newest document's. */
function mostFrequent(names: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [name, count] of names) {
    if (count > most) [best, most] = [name, count]
  }
  return best
}
