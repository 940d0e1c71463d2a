import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { kramdownWords, splitFile } from '@/lib/check'
import { type KramdownWarning, toHtml } from '@/lib/kramdown'
import type { Command, Terminal } from '../terminal'

const USAGE = [
  'npm run --silent kramdown -- FICHIER…     affiche le HTML du corps des fichiers',
  'npm run --silent kramdown -- --jsonl      lit sur l’entrée des lignes {"name","markdown"}',
].join('\n')

/** The engine by itself: what Jekyll would make of a text, before anything the site does to it. */
export const kramdown: Command = (args, terminal) => {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--jsonl')
  if (unknown !== undefined || args.length === 0) {
    const problem = unknown === undefined ? '' : `Option inconnue : ${unknown}\n`
    terminal.errors.write(`${problem}${USAGE}\n`)
    return 2
  }
  if (args.includes('--jsonl')) return answerLines(terminal)
  return args.map((file) => printFile(file, terminal)).includes(false) ? 1 : 0
}

/** @returns whether the file could be read */
function printFile(file: string, { output, errors }: Terminal): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    errors.write(`Ce fichier ne peut pas être lu : ${file}\n`)
    return false
  }
  output.write(toHtml(splitFile(text).body.text).html)
  return true
}

/** Answers each line of the input with one, in the same order; a bad line is reported and passed over. */
async function answerLines({ input, output, errors }: Terminal): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  let status = 0
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const text = parseLine(line)
    if (!text) {
      errors.write(`Ligne ${number} : il faut un objet JSON {"name": "…", "markdown": "…"}.\n`)
      status = 1
      continue
    }
    const answer = answerTo(text.markdown)
    if ('error' in answer) status = 1
    output.write(`${JSON.stringify({ name: text.name, ...answer })}\n`)
  }
  return status
}

/** What an answer says beside the name: a text that fails, for whatever reason, does not end the others. */
function answerTo(markdown: string): { error: string } | { html: string; warnings: unknown[] } {
  try {
    const { html, warnings } = toHtml(markdown)
    return { html, warnings: warnings.map(answerOf) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function answerOf(warning: KramdownWarning) {
  const { code, line, column } = warning
  const { message, advice } = kramdownWords(warning)
  return { code, line, column, message: `${message} ${advice}` }
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
