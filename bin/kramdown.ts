import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { splitFile } from '@/lib/articles'
import { toHtml } from '@/lib/kramdown'

const USAGE = [
  'npm run --silent kramdown -- FICHIER…     affiche le HTML du corps des fichiers',
  'npm run --silent kramdown -- --jsonl      lit sur l’entrée des lignes {"name","markdown"}',
].join('\n')

/** The engine by itself: what Jekyll would make of a text, before anything the site does to it. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--jsonl')
  if (unknown !== undefined || args.length === 0) {
    console.error(unknown === undefined ? USAGE : `Option inconnue : ${unknown}\n${USAGE}`)
    return 2
  }
  if (args.includes('--jsonl')) return answerLines()
  return args.map(printFile).includes(false) ? 1 : 0
}

/** @returns whether the file could be read */
function printFile(file: string): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    console.error(`Ce fichier ne peut pas être lu : ${file}`)
    return false
  }
  process.stdout.write(toHtml(splitFile(text).body.text).html)
  return true
}

/** Answers each line of the input with one, in the same order; a bad line is told and passed over. */
async function answerLines(): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let status = 0
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const text = parseLine(line)
    if (!text) {
      console.error(`Ligne ${number} : il faut un objet JSON {"name": "…", "markdown": "…"}.`)
      status = 1
      continue
    }
    const { html, warnings } = toHtml(text.markdown)
    const places = warnings.map(({ line, column, message }) => ({ line, column, message }))
    process.stdout.write(`${JSON.stringify({ name: text.name, html, warnings: places })}\n`)
  }
  return status
}

function parseLine(line: string): { name: string; markdown: string } | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    const { name, markdown } = value as Record<string, unknown>
    return typeof name === 'string' && typeof markdown === 'string' ? { name, markdown } : undefined
  } catch {
    return undefined
  }
}

// `… | head` closes the output early: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))
