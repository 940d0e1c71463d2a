import type { Document } from './document'
import { byStart } from './order'
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

/**
 * @returns the documents before and after one of a section: in time, or as editors put them in order;
 *   none for one that is not listed
 */
export function neighbours(
  section: Pick<Section, 'kind' | 'documents'>,
  { path }: Pick<Document, 'path'>,
): { readonly previous: Document | undefined; readonly next: Document | undefined } {
  const { documents, index } = sequenceOf(section)
  const at = index.get(path)
  if (at === undefined) return { previous: undefined, next: undefined }
  return { previous: documents[at - 1], next: documents[at + 1] }
}

interface Sequence {
  readonly documents: readonly Document[]
  readonly index: ReadonlyMap<string, number>
}

const sequences = new WeakMap<readonly Document[], Sequence>()

/** Made once for a list, so that a page costs the same however many there are. */
function sequenceOf({ kind, documents }: Pick<Section, 'kind' | 'documents'>): Sequence {
  const known = sequences.get(documents)
  if (known) return known
  const ordered = inOrder(kind, documents)
  const index = new Map(ordered.map(({ path }, position) => [path, position]))
  const sequence = { documents: ordered, index }
  sequences.set(documents, sequence)
  return sequence
}

/** Listings of news begin with the last, those of events with what is to come. */
function inOrder(kind: Section['kind'], documents: readonly Document[]): readonly Document[] {
  if (kind === 'documents') return documents
  return kind === 'events' ? documents.toSorted(byStart) : documents.toReversed()
}
