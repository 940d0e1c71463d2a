import { toHtml } from '@/lib/kramdown'
import { pathologicalTexts } from '@/lib/kramdown/pathological'
import { readCorpus } from './bench/corpus'
import { type Engines, toPage, toTree } from './bench/engines'
import { median } from './bench/measure'
import { timeRuby } from './bench/ruby'

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

/** Each hostile text at 100 and 200 KB: linear is a ratio of two. */
function compareSizes(): void {
  console.log('\nHostile texts: time at 100 KB, ratio of 200 KB to 100 KB')
  for (const [name, generate] of Object.entries(pathologicalTexts)) {
    const [small, large] = [generate(100_000), generate(200_000)]
    const time = median(() => toHtml(small), 3)
    const double = median(() => toHtml(large), 3)
    const ratio = double / time
    const flag = double > 1 || (ratio > 3 && double > 0.05) ? '   <-- not linear or slow' : ''
    const shown = `${(time * 1000).toFixed(1).padStart(8)} ms   × ${ratio.toFixed(1)}`
    console.log(`${name.padEnd(40)}${shown}${flag}`)
  }
}

const corpus = readCorpus()
const kilobytes = Math.round(corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000)
console.log(`${corpus.length} texts, ${kilobytes} KB`)
compare('Text to tree', toTree, corpus)
compare('Text to HTML', toPage, corpus, timeRuby(corpus))
compareSizes()
