import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  answerQuestion,
  openStore,
  readQuestion,
  type SearchSource,
  searchCollection,
  writeStore,
} from '@/lib/search'
import { Random } from '../fuzz/random'
import { generatedSite, wordAt } from './generated-site'

const SIZES = [1000, 10_000]

const ROUNDS = 5

const mistyped = (word: string) => word.replace(/.$/, 'zq')

/** A question of many words, as long as they may be. */
const long = (words: readonly string[]) => words.join(' ').slice(0, 200)

/**
 * Common, less common and rare words; a beginning, a mistake, a phrase; then the worst that can be asked:
 * letters, words that every text has, a phrase of these, long questions, whole and mistyped.
 */
const questions = [
  wordAt(60),
  wordAt(400),
  wordAt(9000),
  `${wordAt(60)} ${wordAt(90)} ${wordAt(200)}`,
  wordAt(300).slice(0, 4),
  mistyped(wordAt(500)),
  `"${wordAt(60)} ${wordAt(61)}"`,
  'b',
  'de',
  wordAt(0),
  wordAt(60).slice(0, 3),
  `"${wordAt(0)} ${wordAt(1)}"`,
  Array.from({ length: 12 }, (_, at) => wordAt(70 + 13 * at)).join(' '),
  Array.from({ length: 12 }, (_, at) => mistyped(wordAt(70 + 13 * at))).join(' '),
  long(Array.from({ length: 99 }, (_, at) => wordAt(at))),
  long(Array.from({ length: 99 }, (_, at) => wordAt(at).slice(0, 3))),
]

/** What the search weighs and how long it takes, on texts whose words are as frequent as French ones. */
export async function benchSearch(): Promise<number> {
  for (const size of SIZES) {
    const site = generatedSite(size, new Random(1))
    const start = performance.now()
    const collection = searchCollection(site)
    const seconds = (performance.now() - start) / 1000
    const { parts, terms } = collection.index
    const sizes = parts.map(gzipped)
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
    console.log(
      `\n${size} documents, ${parts.length} parts, read and indexed in ${seconds.toFixed(1)} s`,
    )
    console.log(
      `index: ${kilobytes(total / size)} a document, facets ${kilobytes(gzipped(JSON.stringify(collection.facets)))}, words ${kilobytes(gzipped(terms.join('\n')))} (gzip)`,
    )
    const folder = mkdtempSync(join(tmpdir(), 'parution-bench-'))
    writeStore(collection, '', folder)
    const store = openStore(folder)
    if (store) await askAll(store.source, sizes)
    rmSync(folder, { recursive: true })
  }
  return 0
}

async function askAll(source: SearchSource, sizes: readonly number[]): Promise<void> {
  for (const text of questions) {
    const question = readQuestion(new URLSearchParams({ q: text }))
    const asked = new Set<number>()
    const part = (number: number) => {
      asked.add(number)
      return source.index.part(number)
    }
    const { count } = await answerQuestion(
      { ...source, index: { ...source.index, part } },
      question,
    )
    const cpu = process.cpuUsage()
    for (let round = 0; round < ROUNDS; round++) await answerQuestion(source, question)
    const { user, system } = process.cpuUsage(cpu)
    const fetched = [...asked].reduce((sum, number) => sum + (sizes[number] ?? 0), 0)
    console.log(
      [
        `${((user + system) / 1000 / ROUNDS).toFixed(1)} ms`.padStart(9),
        `${kilobytes(fetched)} of the index`.padStart(22),
        `${count} found`.padStart(12),
        `  ${text.slice(0, 50)}`,
      ].join(''),
    )
  }
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 2 : 0)} KB`
}
