import type { Document, Page } from './document'

/** What a section is made of, which says how it is listed. */
export type SectionKind = 'news' | 'events' | 'press' | 'documents'

/** A collection that is written out: its documents, their listing, its place in the menu. */
export interface Section {
  /** Label of the collection. */
  readonly name: string
  readonly title: string
  /** Address of the listing: the root of the permalinks of its documents. */
  readonly path: string
  readonly kind: SectionKind
  /** What this deployment shows of it, in the order of the listing. */
  readonly documents: readonly Document[]
  /** The page that the folder has at the address of the listing, which introduces it. */
  readonly intro: Page | undefined
}

/** Documents on a page of a listing. */
export const PAGE_SIZE = 12

/** @returns the address of a page of a section's listing, 1-based */
export function listingPath({ path }: Pick<Section, 'path'>, number: number): string {
  return number === 1 ? path : `${path.replace(/\/?$/, '/')}page/${number}/`
}

/** @returns how many pages the listing of a section has: one when it is empty */
export function listingLength({ documents }: Pick<Section, 'documents'>): number {
  return Math.max(1, Math.ceil(documents.length / PAGE_SIZE))
}
