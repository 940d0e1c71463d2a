import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose, Writer } from './compose'
import { edit } from './edit'
import { Random } from './random'
import { splice } from './splice'

/** Real texts, beside the repository where they are present. */
const CONFORMANCE = '../shared/conformance'
const FOLDERS = ['../shared/archive', 'content', 'lib/kramdown/fixtures']

/** Makes the text of a number, always the same one. */
export type Texts = (number: number) => string

/**
 * Texts over every construct.
 *
 * @param size in characters
 * @param isCareless whether marks that mean nothing are left everywhere
 */
export function compositions(seed: number, size: number, isCareless = false): Texts {
  return (number) => compose(new Writer(seedOf(seed, number), isCareless), size)
}

/** Real texts with a few small edits. */
export function edited(seed: number): Texts {
  const articles = readArticles()
  return (number) => {
    const random = new Random(seedOf(seed, number))
    return wellFormed(edit(random, random.pick(articles)))
  }
}

/** Short texts in, below and beside each other. */
export function spliced(seed: number): Texts {
  const texts = readArticles().filter(({ length }) => length <= SHORT)
  return (number) => wellFormed(splice(new Random(seedOf(seed, number)), texts))
}

/** In characters. */
const SHORT = 200

/** Without halves of characters, which an edit may leave and no file can hold. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}

/** @returns the seed of one text of many */
function seedOf(seed: number, number: number): number {
  return Math.imul(seed, 0x9e_37_79_b1) + number
}

function readArticles(): string[] {
  const texts = FOLDERS.filter(existsSync).flatMap(filesBelow)
  return [...texts, ...conformanceTexts()].filter((text) => text.trim() !== '')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''))
}

function conformanceTexts(): string[] {
  if (!existsSync(CONFORMANCE)) return []
  return readdirSync(CONFORMANCE)
    .sort()
    .flatMap((file) => readFileSync(join(CONFORMANCE, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).markdown)
}
