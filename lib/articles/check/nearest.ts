import { distance } from 'fastest-levenshtein'
import { foldWord } from '../words'

/**
 * @param word as an editor mistyped it
 * @param known what it may have meant
 * @returns the nearest of them, case, accents and joining signs apart; `undefined` when none is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = fold(word)
  const limit = folded.length < 4 ? 1 : Math.max(2, Math.floor(folded.length * 0.4))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const other = fold(candidate)
    // A beginning is as near as a slip: « chapeau » for « chapeau-text ».
    if (folded.length >= 3 && other.startsWith(folded)) return candidate
    if (Math.abs(other.length - folded.length) >= least) continue
    const steps = distance(folded, other)
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/**
 * As `nearest`, by the last name of each address: what is common to all of them would make any two
 * alike.
 *
 * @param path of a page or a file, decoded
 */
export function nearestPath(path: string, known: Iterable<string>): string | undefined {
  const byName = new Map<string, string>()
  for (const each of known) byName.set(lastName(each), each)
  const name = nearest(lastName(path), byName.keys())
  return name === undefined ? undefined : byName.get(name)
}

/** Without the extension, which many files share too. */
function lastName(path: string): string {
  return /([^/]*?)(?:\.[^/.]*)?\/?$/.exec(path)?.[1] ?? path
}

function fold(word: string): string {
  return foldWord(word).replace(/[\s_-]+/g, '-')
}
