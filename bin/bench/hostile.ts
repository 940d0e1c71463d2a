import { pathologicalTexts } from '@/lib/kramdown/pathological'
import { bundledEngine } from './bundled'
import { compareTimes, fastest } from './measure'

/** Growth from 100 to 200 KB: two is linear, and what is more than noise above it is not. */
const LARGEST_RATIO = 2.3

/** Of a text of 20 KB, in seconds. */
const LONGEST = 0.2

/**
 * Prints how long hostile texts take.
 *
 * @returns the names of those that take too long, or more than twice the time when they are twice as long
 */
export async function benchHostileTexts(): Promise<string[]> {
  const { toHtml } = await bundledEngine()
  const title = ['20 KB', '100 KB', '200 : 100'].map((head) => head.padStart(12)).join('')
  console.log(`\n${'Hostile texts'.padEnd(40)}${title}`)
  return Object.entries(pathologicalTexts).flatMap(([name, generate]) => {
    const [short, small, large] = [generate(20_000), generate(100_000), generate(200_000)]
    const [first = 0] = fastest([() => toHtml(short)], 2)
    const { time, ratio } = compareTimes(
      () => toHtml(small),
      () => toHtml(large),
      LARGEST_RATIO,
    )
    const isFine = ratio <= LARGEST_RATIO && first < LONGEST
    const figures = [milliseconds(first), milliseconds(time), `× ${ratio.toFixed(1)}`]
    const shown = figures.map((figure) => figure.padStart(12)).join('')
    console.log(`${name.padEnd(40)}${shown}${isFine ? '' : '   <-- too slow'}`)
    return isFine ? [] : [name]
  })
}

function milliseconds(time: number): string {
  return `${(time * 1000).toFixed(1)} ms`
}
