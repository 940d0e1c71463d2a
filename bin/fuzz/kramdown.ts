import { type KramdownOptions, readOptions, toHtml } from '@/lib/kramdown'
import { domOf } from '@/lib/kramdown/testing/same-dom'
import { Ruby } from './ruby'
import { shrink } from './shrink'
import { compositions, edited, spliced, type Texts } from './texts'

/** Texts that are asked for at once, so that Ruby works while we do. */
const BATCH = 64

interface Options {
  readonly seed: number
  readonly count: number
  readonly size: number
  /** Which texts: all kinds when absent. */
  readonly texts: string | undefined
  /** Where they are not Jekyll's, by kramdown's names. */
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Compares the engine with kramdown in Ruby, and prints the smallest text of each kind of difference.
 *
 * @returns the exit code: 1 where a text makes the engine throw
 */
export async function fuzzKramdown({
  seed,
  count,
  size,
  texts,
  options,
}: Options): Promise<number> {
  const ruby = Ruby.start(options)
  if (!ruby) {
    console.log('Skipped: kramdown in Ruby is not installed (ruby-kramdown-parser-gfm).')
    return 0
  }
  const kinds: Record<string, Texts> = {
    compositions: compositions(seed, size),
    edited: edited(seed),
    spliced: spliced(seed),
    stray: compositions(seed, size, true),
  }
  const engines: Engines = { ruby, ours: (text) => ourHtml(text, readOptions(options)) }
  let thrown = 0
  for (const [name, make] of Object.entries(kinds)) {
    if (texts !== undefined && texts !== name) continue
    thrown += await compare(name, make, count, engines)
  }
  ruby.stop()
  return thrown > 0 ? 1 : 0
}

interface Engines {
  readonly ruby: Ruby
  readonly ours: (text: string) => string
}

/** @returns how many texts made the engine throw */
async function compare(
  name: string,
  make: Texts,
  count: number,
  engines: Engines,
): Promise<number> {
  const differs = async (text: string) => (await difference(text, engines)) !== undefined
  const different: string[] = []
  for (let start = 0; start < count; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) =>
      make(start + at),
    )
    const answers = await Promise.all(batch.map(differs))
    different.push(...batch.filter((_, index) => answers[index]))
  }
  const rate = ((different.length / count) * 100).toFixed(2)
  console.log(`\n${name}: ${different.length} of ${count} differ from Ruby (${rate} %)`)
  const smallest: string[] = []
  for (const text of different) smallest.push(await shrink(text, differs))
  let thrown = 0
  for (const [text, times] of grouped(smallest)) {
    const { theirs, ours } = (await difference(text, engines)) ?? { theirs: '', ours: '' }
    if (ours.startsWith(THROWN)) thrown += times
    console.log(`\n${times} × ${JSON.stringify(text)}`)
    console.log(`  Ruby  ${JSON.stringify(theirs)}`)
    console.log(`  ours  ${JSON.stringify(ours)}`)
  }
  return thrown
}

const THROWN = 'throws: '

async function difference(
  text: string,
  engines: Engines,
): Promise<{ theirs: string; ours: string } | undefined> {
  const theirs = await engines.ruby.toHtml(text)
  if (theirs === null) return undefined
  const ours = engines.ours(text)
  return domOf(ours) === domOf(theirs) ? undefined : { theirs, ours }
}

function ourHtml(text: string, options: Partial<KramdownOptions>): string {
  try {
    return toHtml(text, options).html
  } catch (error) {
    return THROWN + String(error)
  }
}

/** The shortest text of each kind, most frequent first: those of a kind differ by their words only. */
function grouped(texts: readonly string[]): [string, number][] {
  const kinds = new Map<string, string[]>()
  for (const text of texts) {
    const kind = text.replace(/[\p{L}\p{N}]+/gu, 'a').replace(/([^a])\1+/g, '$1')
    kinds.set(kind, [...(kinds.get(kind) ?? []), text])
  }
  return [...kinds.values()]
    .map((same): [string, number] => [same.reduce(shorter), same.length])
    .sort((a, b) => b[1] - a[1])
}

function shorter(a: string, b: string): string {
  return b.length < a.length ? b : a
}
