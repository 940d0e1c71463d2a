import { gzipSync } from 'node:zlib'
import {
  answerQuestion,
  inMemory,
  readQuestion,
  type SearchSource,
  searchCollection,
} from '@/lib/search'
import { Random } from '../fuzz/random'
import { generatedSite, wordAt } from './generated-site'

const SIZES = [1000, 10_000]

const ROUNDS = 5

/** Common, less common and rare words; a beginning, a mistake, a phrase, a long question. */
const questions = [
  wordAt(60),
  wordAt(400),
  wordAt(9000),
  `${wordAt(60)} ${wordAt(90)} ${wordAt(200)}`,
  wordAt(300).slice(0, 4),
  wordAt(500).replace(/.$/, 'zq'),
  `"${wordAt(60)} ${wordAt(61)}"`,
  Array.from({ length: 12 }, (_, at) => wordAt(70 + 13 * at)).join(' '),
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
    await askAll(inMemory(collection), sizes)
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
