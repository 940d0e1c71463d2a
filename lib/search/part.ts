/*
 * A part of the index is text: a line for each of its terms, in order, with the documents that have it
 * (postings.ts).
 */

export interface Line {
  readonly term: string
  /** As `packPostings` gives them. */
  readonly postings: string
}

/** @param lines by ascending term */
export function packPart(lines: readonly Line[]): string {
  return lines.map(({ term, postings }) => `${term} ${postings}`).join('\n')
}

/** A part, cut into its lines. */
export type OpenPart = readonly string[]

/** @param part as `packPart` gives it */
export function openPart(part: string): OpenPart {
  return part.split('\n')
}

/** @returns the documents of a term, packed; '' when there are none */
export function postingsOf(part: OpenPart, term: string): string {
  const line = part[firstFrom(part, `${term} `)]
  return line?.startsWith(`${term} `) ? line.slice(term.length + 1) : ''
}

/** @returns the same for every term that begins like this, one after the other */
export function postingsBeginning(part: OpenPart, beginning: string): readonly string[] {
  const found: string[] = []
  for (let at = firstFrom(part, beginning); part[at]?.startsWith(beginning); at++) {
    found.push((part[at] ?? '').replace(/^\S+ /, ''))
  }
  return found
}

/**
 * @param sorted ascending
 * @returns the place of the first that is not before a text; the length when all are
 */
export function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
