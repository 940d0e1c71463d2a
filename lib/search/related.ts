import type { Document } from '@/lib/site'
import { themeSlug } from '@/lib/site'
import { analyse } from './analyse'

/** How many of its most telling words stand for a document. */
const TELLING = 30

/** A word that more than a tenth of many documents have tells nothing. */
const COMMON = 0.1
const FEW_DOCUMENTS = 30

/** Documents that share less than this have nothing to do with each other: the cosine of both. */
const LEAST = 0.04

/** The most telling words of every document, and how much each weighs: vectors of length 1. */
interface Vectors {
  readonly numbers: ReadonlyMap<Document, number>
  readonly vectors: readonly ReadonlyMap<string, number>[]
  /** By word, the documents that it stands for. */
  readonly documents: ReadonlyMap<string, readonly number[]>
}

/**
 * What to read after a document, by closeness of words and themes.
 *
 * @param document one of the documents
 * @param documents of a site, newest first; read once, whatever number of them is asked about
 * @param count how many at most
 * @param isLeftOut those that the page shows already
 * @returns the closest ones in the same language, the newest of equals first; the same for the same
 *   documents
 */
export function relatedTo(
  document: Document,
  documents: readonly Document[],
  count: number,
  isLeftOut: (other: Document) => boolean,
): readonly Document[] {
  const { numbers, vectors, documents: having } = vectorsOf(documents)
  const self = numbers.get(document)
  if (self === undefined) return []
  const closeness = new Map<number, number>()
  for (const [word, weight] of vectors[self] ?? []) {
    for (const other of having.get(word) ?? []) {
      const shared = weight * (vectors[other]?.get(word) ?? 0)
      closeness.set(other, (closeness.get(other) ?? 0) + shared)
    }
  }
  return [...closeness]
    .filter(([other, close]) => other !== self && close >= LEAST)
    .sort(([a, closeA], [b, closeB]) => rank(closeB) - rank(closeA) || a - b)
    .flatMap(([other]) => documents[other] ?? [])
    .filter(
      (other) =>
        other.language === document.language && other.redirectTo === undefined && !isLeftOut(other),
    )
    .slice(0, count)
}

/** Sums of the same numbers in another order differ in their last digits. */
function rank(closeness: number): number {
  return Math.round(closeness * 200)
}

const known = new WeakMap<readonly Document[], Vectors>()

function vectorsOf(documents: readonly Document[]): Vectors {
  const kept = known.get(documents)
  if (kept) return kept
  const counted = documents.map(countsOf)
  const frequency = new Map<string, number>()
  for (const counts of counted) {
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const vectors = counted.map((counts) => vectorOf(counts, frequency, documents.length))
  const having = new Map<string, number[]>()
  for (const [number, vector] of vectors.entries()) {
    for (const word of vector.keys()) {
      const all = having.get(word)
      if (all) all.push(number)
      else having.set(word, [number])
    }
  }
  const numbers = new Map(documents.map((document, number) => [document, number]))
  const made = { numbers, vectors, documents: having }
  known.set(documents, made)
  return made
}

/** How often a document has each word; one of its title counts as several of its text. */
const weights = { title: 4, theme: 6, chapeau: 2, body: 1 } as const

const counts = new WeakMap<Document, ReadonlyMap<string, number>>()

/** Kept with the document: what did not change is not read again. */
function countsOf(document: Document): ReadonlyMap<string, number> {
  const kept = counts.get(document)
  if (kept) return kept
  const { title, subtitle, chapeau, body, tags, categories, language } = document
  const made = new Map<string, number>()
  const count = (word: string, weight: number) => made.set(word, (made.get(word) ?? 0) + weight)
  const read = (text: string, weight: number) => {
    for (const { parts } of analyse(text, language)) for (const part of parts) count(part, weight)
  }
  read([title, subtitle].join(' '), weights.title)
  read(words(chapeau ?? ''), weights.chapeau)
  read(words(body.text), weights.body)
  for (const name of [...tags, ...categories]) count(`#${themeSlug(name)}`, weights.theme)
  counts.set(document, made)
  return made
}

/** Markdown as it is written, without tags and addresses: nothing is drawn of it. */
function words(markdown: string): string {
  return markdown.replace(
    /<\/?[a-z][^<>]{0,400}>|\]\([^()\s]{0,400}|https?:\S+|\{:[^{}]{0,200}\}/gi,
    ' ',
  )
}

function vectorOf(
  words: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  size: number,
): ReadonlyMap<string, number> {
  const most = size > FEW_DOCUMENTS ? size * COMMON : size
  const weighted = [...words]
    .filter(([word]) => isShared(frequency.get(word) ?? 0, most))
    .map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(1 + size / (frequency.get(word) ?? 1)),
    ])
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, TELLING)
  const length = Math.hypot(...weighted.map(([, weight]) => weight))
  return new Map(weighted.map(([word, weight]) => [word, weight / length]))
}

/** A word that one document alone has brings it close to none. */
function isShared(frequency: number, most: number): boolean {
  return frequency > 1 && frequency <= most
}
