import { distance } from 'fastest-levenshtein'
import { foldWord } from '@/lib/site/words'

/**
 * @param word as an editor mistyped it
 * @param known what it may have meant
 * @param limit how many letters may differ; by its length when it is not said
 * @returns the nearest of them, case, accents and joining characters apart; `undefined` when none is near
 */
export function nearest(word: string, known: Iterable<string>, limit?: number): string | undefined {
  const folded = Array.from(known, (each) => [fold(each), each] as const)
  return nearestFolded(fold(word), folded, limit)
}

function nearestFolded(
  word: string,
  known: Iterable<readonly [folded: string, original: string]>,
  most?: number,
): string | undefined {
  const limit = most ?? likelySlips(word.length)
  let best: string | undefined
  let least = limit + 1
  for (const [folded, original] of known) {
    // A beginning is as near as a slip: « chapeau » for « chapeau-text ».
    if (most === undefined && word.length >= 3 && folded.startsWith(word)) return original
    if (Math.abs(folded.length - word.length) >= least) continue
    const steps = distance(word, folded)
    if (steps < least) [best, least] = [original, steps]
  }
  return best
}

/** Of a word of one letter, any other is one letter away. */
function likelySlips(length: number): number {
  if (length < 4) return Math.min(1, length - 1)
  return Math.max(2, Math.floor(length * 0.4))
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
  const byWhole = new Map<string, string>()
  for (const path of known) {
    byName.set(fold(lastName(path)), path)
    byWhole.set(fold(path), path)
  }
  const found = new Map<string, string | undefined>()
  return (path) => {
    // The same but for its case and accents: PHOTO.JPG for photo.jpg, sooner than photo.heic.
    const same = byWhole.get(fold(path))
    if (same !== undefined) return same
    const name = fold(lastName(path))
    if (!found.has(name)) found.set(name, nearestName(name, byName))
    return found.get(name)
  }
}

/**
 * Names are long: a few letters may be slips, a third of them are other words. One that holds the other
 * is near when it is not much longer, and of another year it is another page.
 */
function nearestName(name: string, known: ReadonlyMap<string, string>): string | undefined {
  const years = yearsOf(name)
  const alike = [...known].filter(([each]) => yearsOf(each) === years)
  const holding = alike.find(([each]) => {
    const [short, long] = each.length <= name.length ? [each, name] : [name, each]
    return short.length >= 3 && long.includes(short) && short.length * 2 >= long.length
  })
  return holding?.[1] ?? nearestFolded(name, alike, Math.max(2, Math.floor(name.length / 4)))
}

function yearsOf(name: string): string {
  return (name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).join()
}

/** Without the extension, which many files share too. */
function lastName(path: string): string {
  return /([^/]*?)(?:\.[^/.]*)?\/?$/.exec(path)?.[1] ?? path
}

function fold(word: string): string {
  return foldWord(word).replace(/[\s_-]+/g, '-')
}
