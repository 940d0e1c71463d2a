import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitFile } from '@/lib/check'

/** Texts that real authors wrote, beside the repository where they are present. */
const CONFORMANCE = '../shared/conformance'

/** @returns the texts to measure with: our articles, the fixtures, and others where they are */
export function readCorpus(): string[] {
  return [
    ...filesBelow('content/actualites').map(
      (file) => splitFile(readFileSync(file, 'utf8')).body.text,
    ),
    ...filesBelow('lib/kramdown/fixtures').map((file) => readFileSync(file, 'utf8')),
    ...conformanceTexts(),
  ]
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .map((name) => join(folder, name))
}

function conformanceTexts(): string[] {
  if (!existsSync(CONFORMANCE)) return []
  return readdirSync(CONFORMANCE)
    .flatMap((file) => readFileSync(join(CONFORMANCE, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).markdown)
}
