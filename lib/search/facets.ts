import { packNumbers, unpackNumbers } from './postings'

/** By what results are narrowed: sections, themes, years. */
export const kinds = ['section', 'theme', 'year'] as const

export type FilterKind = (typeof kinds)[number]

/** One value, and the documents that have it. */
export interface Facet<Documents = Uint32Array> {
  /** As addresses name it. */
  readonly slug: string
  readonly name: string
  /** Numbers of documents, ascending. */
  readonly documents: Documents
}

export type Facets = Readonly<Record<FilterKind, readonly Facet[]>>

/** The same as text, with the numbers as `packNumbers` gives them. */
export type PackedFacets = Readonly<Record<FilterKind, readonly Facet<string>[]>>

/** @param facets with numbers in any list */
export function packFacets(
  facets: Readonly<Record<FilterKind, readonly Facet<readonly number[]>[]>>,
): PackedFacets {
  return mapFacets(facets, packNumbers)
}

/** @param facets as `packFacets` gives them */
export function openFacets(facets: PackedFacets): Facets {
  return mapFacets(facets, unpackNumbers)
}

function mapFacets<From, To>(
  facets: Readonly<Record<FilterKind, readonly Facet<From>[]>>,
  to: (documents: From) => To,
): Readonly<Record<FilterKind, readonly Facet<To>[]>> {
  const map = (all: readonly Facet<From>[]) =>
    all.map((facet) => ({ ...facet, documents: to(facet.documents) }))
  return { section: map(facets.section), theme: map(facets.theme), year: map(facets.year) }
}
