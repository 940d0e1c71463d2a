import { encodedAddress } from './addresses'
import type { Document } from './document'
import type { Section } from './section'
import { themeSlug } from './words'

/** Documents of a section that have something in common. */
export interface Selection {
  readonly kind: 'year' | 'category'
  /** « 2024 », « Interview ». */
  readonly name: string
  readonly path: string
  readonly section: Section
  /** In the order of the section. */
  readonly documents: readonly Document[]
}

/** A category that only one document has leads nowhere else: it stays a word. */
const FEWEST_DOCUMENTS = 2

/** Every page of a listing links to its categories: the rarest of more stay words too. */
const MOST_CATEGORIES = 100

/**
 * @returns the years of a section, newest first, where there are several; then its categories, in the
 *   order of the French alphabet
 */
export function selectionsOf(section: Section): readonly Selection[] {
  const kept = known.get(section)
  if (kept) return kept
  const made = madeOf(section)
  known.set(section, made)
  return made
}

/** Every document asks for those of its section. */
const known = new WeakMap<Section, readonly Selection[]>()

/** @returns the selection of a section that a year or a category has, if any */
export function selectionNamed(
  section: Section,
  kind: Selection['kind'],
  name: string,
): Selection | undefined {
  const slug = themeSlug(name)
  return selectionsOf(section).find((one) => one.kind === kind && themeSlug(one.name) === slug)
}

function madeOf(section: Section): readonly Selection[] {
  const root = section.path.replace(/\/?$/, '/')
  const years = grouped(section, ({ date }) => (date ? [date.day.slice(0, 4)] : []))
    .map(
      ({ name, documents }): Selection => ({
        ...{ kind: 'year', name, path: encodedAddress(`${root}${name}/`), section, documents },
      }),
    )
    .sort((a, b) => Number(b.name) - Number(a.name))
  const categories = grouped(section, (document) => document.categories)
    .filter(({ slug, documents }) => slug !== '' && documents.length >= FEWEST_DOCUMENTS)
    .sort((a, b) => b.documents.length - a.documents.length)
    .slice(0, MOST_CATEGORIES)
    .map(
      ({ slug, name, documents }): Selection => ({
        ...{ kind: 'category', name, section, documents },
        path: encodedAddress(`${root}categorie/${slug}/`),
      }),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  // One value that all documents have narrows nothing.
  return [years, categories].filter((selections) => selections.length > 1).flat()
}

interface Group {
  readonly slug: string
  readonly name: string
  readonly documents: Document[]
}

function grouped({ documents }: Section, namesOf: (document: Document) => readonly string[]) {
  const groups = new Map<string, Group>()
  for (const document of documents) {
    for (const [slug, name] of new Map(namesOf(document).map((name) => [themeSlug(name), name]))) {
      const group = groups.get(slug) ?? { slug, name, documents: [] }
      group.documents.push(document)
      groups.set(slug, group)
    }
  }
  return [...groups.values()]
}
