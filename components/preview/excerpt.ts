import type { Problem } from '@/lib/check/problem'

/** Lines are as long as paragraphs: this much of one, in characters, is shown on each side. */
const reach = 60

/** A line of a file, cut at what is wrong with it. */
export interface Excerpt {
  readonly before: string
  /** From the place of the problem to the end of the word. */
  readonly at: string
  readonly after: string
}

/** @returns the line of a problem, shortened around its place; `undefined` for an empty line */
export function excerptOf({ excerpt, column }: Problem): Excerpt | undefined {
  if (excerpt.trim() === '') return undefined
  const start = column - 1
  const at = /^\S*/.exec(excerpt.slice(start, start + reach))?.[0] ?? ''
  const before = excerpt.slice(0, start)
  const after = excerpt.slice(start + at.length)
  return {
    before: before.length > reach ? `…${before.slice(-reach)}` : before,
    at,
    after: after.length > reach ? `${after.slice(0, reach)}…` : after,
  }
}
