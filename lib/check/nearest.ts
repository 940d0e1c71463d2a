import { distance } from 'fastest-levenshtein'
import { foldWord } from '@/lib/site/words'

/**
 * @param word as an editor mistyped it
 * @param known what it may have meant
 * @returns the nearest of them, case, accents and joining characters apart; `undefined` when none is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return nearestFolded(
    fold(word),
    Array.from(known, (each) => [fold(each), each]),
  )
}

function nearestFolded(
  word: string,
  known: Iterable<readonly [folded: string, original: string]>,
): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length * 0.4))
  let best: string | undefined
  let least = limit + 1
  for (const [folded, original] of known) {
    // A beginning is as near as a slip: « chapeau » for « chapeau-text ».
    if (word.length >= 3 && folded.startsWith(word)) return original
    if (Math.abs(folded.length - word.length) >= least) continue
    const steps = distance(word, folded)
    if (steps < least) [best, least] = [original, steps]
  }
  return best
}

/**
 * As `nearest`, by the last name of each address: what is common to all of them would make any two
 * alike.
 *
 * @param known addresses of pages or files, decoded
 * @returns finds the nearest to an address; it remembers what it found
 */
export function pathFinder(known: Iterable<string>): (path: string) => string | undefined {
  const byName = new Map<string, string>()
  for (const path of known) byName.set(fold(lastName(path)), path)
  const found = new Map<string, string | undefined>()
  return (path) => {
    const name = fold(lastName(path))
    if (!found.has(name)) found.set(name, nearestFolded(name, byName))
    return found.get(name)
  }
}

/** Without the extension, which many files share too. */
function lastName(path: string): string {
  return /([^/]*?)(?:\.[^/.]*)?\/?$/.exec(path)?.[1] ?? path
}

function fold(word: string): string {
  return foldWord(word).replace(/[\s_-]+/g, '-')
}
