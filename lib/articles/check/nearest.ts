import { distance } from 'fastest-levenshtein'
import { foldWord } from '../words'

/**
 * @param word as an editor mistyped it
 * @param known what it may have meant
 * @returns the nearest of them, case, accents and joining signs apart; `undefined` when none is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = fold(word)
  const limit = Math.max(2, Math.floor(folded.length * 0.4))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const other = fold(candidate)
    // A beginning is as near as a slip: « chapeau » for « chapeau-text ».
    if (folded.length >= 4 && other.startsWith(folded)) return candidate
    if (Math.abs(other.length - folded.length) >= least) continue
    const steps = distance(folded, other)
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

function fold(word: string): string {
  return foldWord(word).replace(/[\s_-]+/g, '-')
}
