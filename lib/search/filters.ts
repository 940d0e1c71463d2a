import type { DocumentFacets, Facets } from './collection'
import { type FilterKind, type Question, questionPath } from './question'
import type { Hit } from './search'

/** Ways to narrow the results by one kind of value. */
export interface Filter {
  readonly kind: FilterKind
  /** Those with most results first; years from the newest. */
  readonly choices: readonly FilterChoice[]
}

export interface FilterChoice {
  readonly name: string
  /** How many results there are with it. */
  readonly count: number
  /** Whether it is in force; its address then leads to the results without it. */
  readonly chosen: boolean
  readonly href: string
}

/** As many choices of a kind as a reader looks through. */
const MOST_CHOICES = 15

const kinds: readonly FilterKind[] = ['section', 'theme', 'year']

/** @returns the documents found that have what the question narrows them to */
export function narrowed(found: readonly Hit[], facets: Facets, question: Question) {
  return kinds.reduce((hits, kind) => narrow(hits, kind, facets, question), found)
}

/** @returns by what the documents found can be narrowed, counted among what other filters leave */
export function filtersOf(found: readonly Hit[], facets: Facets, question: Question): Filter[] {
  return kinds.map((kind) => {
    const others = kinds.filter((other) => other !== kind)
    const hits = others.reduce((left, other) => narrow(left, other, facets, question), found)
    return { kind, choices: choicesOf(kind, hits, facets, question) }
  })
}

function narrow(hits: readonly Hit[], kind: FilterKind, facets: Facets, question: Question) {
  const wanted = question[kind]
  if (wanted === undefined) return hits
  const values = valuesOf(kind, facets)
  const number = values ? values.findIndex(({ slug }) => slug === wanted) : Number(wanted)
  return hits.filter(({ id }) => numbersOf(kind, facets.documents[id]).includes(number))
}

function choicesOf(
  kind: FilterKind,
  hits: readonly Hit[],
  facets: Facets,
  question: Question,
): FilterChoice[] {
  const counts = new Map<number, number>()
  for (const { id } of hits) {
    for (const number of numbersOf(kind, facets.documents[id])) {
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  const values = valuesOf(kind, facets)
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => (values ? countOfB - countOfA : b - a))
    .map(([number, count]) => {
      const { slug, name } = values?.[number] ?? { slug: String(number), name: String(number) }
      const chosen = slug === question[kind]
      const href = questionPath({ ...question, page: 1, [kind]: chosen ? undefined : slug })
      return { name, count, chosen, href }
    })
    .filter(({ chosen }, at) => at < MOST_CHOICES || chosen)
}

/** Years are their own names. */
function valuesOf(kind: FilterKind, { sections, themes }: Facets) {
  return kind === 'year' ? undefined : kind === 'section' ? sections : themes
}

const none: readonly number[] = []

function numbersOf(kind: FilterKind, document: DocumentFacets | undefined): readonly number[] {
  const [section = none, year = none, themes = none] = document ?? []
  return kind === 'section' ? section : kind === 'year' ? year : themes
}
