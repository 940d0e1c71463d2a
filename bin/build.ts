/** `npm run build`: Next makes the pages, `bin/finish-build.ts` what is served of them. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { settingsOf } from '@/lib/site'
import { contentRefusal, pageRefusal } from './content-refusal'

/** Texts that a build made are good for the next one as long as what made them is the same. */
const makers = ['lib/kramdown', 'lib/markdown', 'lib/site', 'lib/format.ts', 'package-lock.json']

const TEXT_CACHE = join('.next/cache/texts', versionOf(makers))

// Before Next, whose own words about a page that throws would hide ours.
const settings = settingsOf(env)
const refusal = await contentRefusal(settings)
if (refusal !== undefined) {
  console.error(refusal)
  process.exit(1)
}

for (const [command, ...words] of [
  ['next', 'build'],
  ['tsx', 'bin/finish-build.ts'],
] as const) {
  const { code, errors } = await run(command, words)
  if (code === 0) continue
  // It has said why, but not in which file.
  const { drawText } = await import('@/app/_site/draw-text')
  const pages = await pageRefusal(settings, errors, drawText)
  if (pages !== undefined) console.error(`\n${pages}`)
  process.exit(1)
}

/** @returns its exit code, and what it wrote of its errors, which are shown too */
function run(command: string, words: readonly string[]): Promise<{ code: number; errors: string }> {
  const child = spawn(command, words, {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...process.env, TEXT_CACHE },
  })
  let errors = ''
  // A letter of several bytes may come in two pieces.
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (data: string) => {
    errors += data
    process.stderr.write(data)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, errors }))
  })
}

/** @returns a word that changes whenever one of the files, or one in the folders, does */
function versionOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.filter(existsSync).flatMap(filesOf)) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .sort()
    .map((name) => join(path, name))
}
