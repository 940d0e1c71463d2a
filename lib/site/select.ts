import type { Document } from './document'
import { PAGE_SIZE, type Section } from './section'

/** @returns the documents of a page of a section's listing, 1-based */
export function documentsOnPage(
  { documents }: Pick<Section, 'documents'>,
  number: number,
): readonly Document[] {
  return documents.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE)
}

/** @returns the newest document « à la une », else the newest one */
export function featured(documents: readonly Document[]): Document | undefined {
  return documents.find((document) => document.featured) ?? documents[0]
}

const indexes = new WeakMap<readonly Document[], ReadonlyMap<string, number>>()

/** @returns the documents listed just after and just before; none for one that is not listed */
export function neighbours(
  documents: readonly Document[],
  { path }: Pick<Document, 'path'>,
): { readonly previous: Document | undefined; readonly next: Document | undefined } {
  const index = indexOf(documents).get(path)
  if (index === undefined) return { previous: undefined, next: undefined }
  return { previous: documents[index + 1], next: documents[index - 1] }
}

/** Made once for a list, so that a page costs the same however many there are. */
function indexOf(documents: readonly Document[]): ReadonlyMap<string, number> {
  const known = indexes.get(documents)
  if (known) return known
  const index = new Map(documents.map(({ path }, position) => [path, position]))
  indexes.set(documents, index)
  return index
}
