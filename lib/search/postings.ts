/*
 * Which documents have a word, and how much it says of each, in about two characters a document: the
 * difference from the document before, in base 36, then a capital, the level. `4A1C` is documents 4
 * (level 0) and 5 (level 2).
 */

/** Levels of a score: powers of √2, from a word that says nothing to the rarest one in a title. */
const LEVELS = 26
const FIRST = 'A'.charCodeAt(0)

/** Of a score of 1: half as many levels are left for less as for more. */
const ONE = 8

/** @returns the score that a level stands for */
const scores = Float32Array.from({ length: LEVELS }, (_, level) => 2 ** ((level - ONE) / 2))

/** A document, by its number in the index, and how much a word says of it. */
export interface Posting {
  readonly document: number
  readonly score: number
}

/** @param postings by ascending number */
export function packPostings(postings: readonly Posting[]): string {
  let before = 0
  return postings
    .map(({ document, score }) => {
      const step = (document - before).toString(36)
      before = document
      return step + String.fromCharCode(FIRST + levelOf(score))
    })
    .join('')
}

function levelOf(score: number): number {
  return Math.min(LEVELS - 1, Math.max(0, Math.round(2 * Math.log2(score) + ONE)))
}

/**
 * @param packed as `packPostings` gives it
 * @param each called for every document, in order
 */
export function eachPosting(packed: string, each: (document: number, score: number) => void): void {
  let document = 0
  let step = 0
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at)
    const digit = code < 58 ? code - 48 : code < 91 ? -1 : code - 87
    if (digit >= 0) {
      step = step * 36 + digit
      continue
    }
    document += step
    step = 0
    each(document, scores[code - FIRST] ?? 0)
  }
}

/** @returns ascending numbers, as differences in base 36 */
export function packNumbers(ascending: readonly number[]): string {
  return ascending.map((value, at) => (value - (ascending[at - 1] ?? 0)).toString(36)).join(' ')
}

/** @returns what `packNumbers` was given */
export function unpackNumbers(packed: string): Uint32Array {
  if (packed === '') return new Uint32Array()
  let sum = 0
  return Uint32Array.from(packed.split(' '), (step) => {
    sum += Number.parseInt(step, 36)
    return sum
  })
}
