import { type Facet, type Facets, type FilterKind, kinds } from './facets'
import { type Question, questionPath } from './question'

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

/** @returns the documents found that have what the question narrows them to, in their order */
export function narrowed(
  found: readonly number[],
  facets: Facets,
  question: Question,
  by: readonly FilterKind[] = kinds,
): readonly number[] {
  return by.reduce((left, kind) => {
    if (question[kind] === undefined) return left
    const facet = facets[kind].find(({ slug }) => slug === question[kind])
    const kept = new Set(facet?.documents)
    return left.filter((document) => kept.has(document))
  }, found)
}

/** @returns by what the documents found can be narrowed, counted among what other filters leave */
export function filtersOf(
  found: readonly number[],
  facets: Facets,
  question: Question,
): readonly Filter[] {
  return kinds.map((kind) => {
    const others = kinds.filter((other) => other !== kind)
    const left = new Set(narrowed(found, facets, question, others))
    const counted = facets[kind].map((facet) => ({ facet, count: countIn(facet, left) }))
    return { kind, choices: choicesOf(kind, counted, question, left.size) }
  })
}

interface Counted {
  readonly facet: Facet
  readonly count: number
}

function countIn({ documents }: Facet, left: ReadonlySet<number>): number {
  return documents.reduce((count, document) => (left.has(document) ? count + 1 : count), 0)
}

/** What all of the results have narrows nothing; a list longer than theirs is no help to find one. */
function choicesOf(
  kind: FilterKind,
  counted: readonly Counted[],
  question: Question,
  results: number,
): FilterChoice[] {
  const most = Math.min(MOST_CHOICES, results)
  return counted
    .filter(({ facet, count }) => count > 0 && (count < results || facet.slug === question[kind]))
    .sort((a, b) =>
      kind === 'year' ? Number(b.facet.slug) - Number(a.facet.slug) : b.count - a.count,
    )
    .map(({ facet: { slug, name }, count }) => {
      const chosen = slug === question[kind]
      const href = questionPath({ ...question, page: 1, [kind]: chosen ? undefined : slug })
      return { name, count, chosen, href }
    })
    .filter(({ chosen }, at) => at < most || chosen)
}
