import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitFile } from '@/lib/check'

/** Texts that real authors wrote, beside the repository where they are present. */
const CONFORMANCE = '../shared/conformance'
const FIXTURES = 'lib/kramdown/fixtures'

/** A text with the HTML that Ruby makes of it. */
export interface Reference {
  readonly markdown: string
  readonly html: string
}

/** @returns the fixtures, and others where they are */
export function readReferences(): Reference[] {
  const fixtures = filesBelow(FIXTURES).map((file) => ({
    markdown: readFileSync(file, 'utf8'),
    html: readFileSync(file.replace(/\.md$/, '.html'), 'utf8'),
  }))
  return [...fixtures, ...conformance()]
}

/** @returns the texts to measure with: our articles, and those of the references */
export function readCorpus(): string[] {
  return [
    ...filesBelow('content/actualites').map(
      (file) => splitFile(readFileSync(file, 'utf8')).body.text,
    ),
    ...readReferences().map(({ markdown }) => markdown),
  ]
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .map((name) => join(folder, name))
}

function conformance(): Reference[] {
  if (!existsSync(CONFORMANCE)) return []
  return readdirSync(CONFORMANCE)
    .flatMap((file) => readFileSync(join(CONFORMANCE, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
}
