import { toHtml } from '@/lib/kramdown'
import { pathologicalTexts } from '@/lib/kramdown/pathological'
import { readCorpus } from './corpus'
import { type Engines, toPage, toTree } from './engines'
import { fastest, median } from './measure'
import { timeRuby } from './ruby'

const ROUNDS = 5

/** One table: MB/s of each engine over the corpus, and how many times faster ours is. */
function compare(title: string, engines: Engines, corpus: readonly string[], ruby?: number): void {
  const bytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = Object.entries(engines).map(([name, run]): [string, number] => [
    name,
    median(() => {
      for (const text of corpus) run(text)
    }, ROUNDS),
  ])
  if (ruby !== undefined) times.push(['kramdown (Ruby)', ruby])
  const ours = times[0]?.[1] ?? Number.NaN
  console.log(`\n${title}`)
  for (const [name, time] of times) {
    const speed = (bytes / 1e6 / time).toFixed(2).padStart(8)
    console.log(`${name.padEnd(18)}${speed} MB/s   ${(time / ours).toFixed(1).padStart(6)} × ours`)
  }
}

/** Growth from 100 to 200 KB: two is linear, and what is more than noise above it is not. */
const LARGEST_RATIO = 2.3

/** In seconds: what is shorter is mostly noise. */
const TOO_SHORT_TO_TELL = 0.1

/** @returns the hostile texts that take more than twice the time when they are twice as long */
function compareSizes(): string[] {
  console.log('\nHostile texts: time at 100 KB, ratio of 200 KB to 100 KB')
  const failed: string[] = []
  for (const [name, generate] of Object.entries(pathologicalTexts)) {
    const [small, large] = [generate(100_000), generate(200_000)]
    const time = fastest(() => toHtml(small), 5)
    const double = fastest(() => toHtml(large), 5)
    const ratio = double / time
    const isLinear = ratio <= LARGEST_RATIO || double < TOO_SHORT_TO_TELL
    if (!isLinear) failed.push(name)
    const flag = isLinear ? '' : '   <-- not linear'
    const shown = `${(time * 1000).toFixed(1).padStart(8)} ms   × ${ratio.toFixed(1)}`
    console.log(`${name.padEnd(40)}${shown}${flag}`)
  }
  return failed
}

/**
 * Our engine beside others, and on hostile texts.
 *
 * @returns the exit code: 1 when a hostile text takes more than twice the time when it is twice as long
 */
export async function benchKramdown(): Promise<number> {
  const corpus = readCorpus()
  const bytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${corpus.length} texts, ${Math.round(bytes / 1000)} KB`)
  compare('Text to tree', toTree, corpus)
  compare('Text to HTML', toPage, corpus, timeRuby(corpus))
  const failed = compareSizes()
  if (failed.length === 0) return 0
  console.error(`\nNot linear: ${failed.join(', ')}`)
  return 1
}
