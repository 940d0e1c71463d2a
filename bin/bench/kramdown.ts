import { domOf } from '@/lib/kramdown/testing/same-dom'
import { readCorpus, readReferences } from './corpus'
import { type Engine, engines } from './engines'
import { benchHostileTexts } from './hostile'
import { fastest } from './measure'
import { timeRuby } from './ruby'

const ROUNDS = 15

/**
 * Our engine beside others: on how many texts each gives Ruby's DOM, how fast it is, and what hostile
 * texts do to ours. The first table is that of `lib/kramdown/README.md`.
 *
 * @returns the exit code: 1 when a hostile text takes too long
 */
export async function benchKramdown(): Promise<number> {
  printComparison()
  const slow = await benchHostileTexts()
  if (slow.length === 0) return 0
  console.error(`\nToo slow: ${slow.join(', ')}`)
  return 1
}

/** A table in Markdown: fidelity and speed of each engine, and of Ruby where it is installed. */
function printComparison(): void {
  const corpus = readCorpus()
  const references = readReferences()
  const megabytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const speed = (time: number | undefined) =>
    time === undefined ? '–' : `${(megabytes / time).toFixed(2)} MB/s`
  const over = (run: (text: string) => unknown) => () => {
    for (const text of corpus) run(text)
  }
  const withTree = engines.filter(({ toTree }) => toTree)
  const trees = fastest(
    withTree.map(({ toTree }) => over((text) => toTree?.(text))),
    ROUNDS,
  )
  const pages = fastest(
    engines.map((engine) => over((text) => engine.toHtml(text))),
    ROUNDS,
  )
  const rows = engines.map((engine, index) => [
    engine.name,
    percentage(references.filter(({ markdown, html }) => isSame(engine, markdown, html)).length),
    speed(trees[withTree.indexOf(engine)]),
    speed(pages[index]),
  ])
  const ruby = timeRuby(corpus)
  if (ruby !== undefined)
    rows.push(['kramdown (Ruby)', percentage(references.length), '–', speed(ruby)])

  function percentage(count: number): string {
    return `${((count / references.length) * 100).toFixed(1)} %`
  }

  console.log(
    `${references.length} texts with Ruby’s HTML; ${corpus.length} texts to time, ${megabytes.toFixed(1)} MB\n`,
  )
  console.log('| | the same DOM as Ruby | text to tree | text to HTML |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

function isSame(engine: Engine, markdown: string, html: string): boolean {
  return domOf(engine.toHtml(markdown)) === domOf(html)
}
