import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contentFiles } from './content-files'
import type { Document, Page } from './document'
import type { Problem } from './problem'
import { addressOf, toArticle, toPage } from './read'
import { type Reading, readFrontMatter } from './reading'
import { duplicates } from './reading/duplicates'
import { currentSettings, type Settings } from './settings'
import { stemOf } from './slug'
import { readSource, type Source } from './source'

/** A file of the content folder and what came of it. */
export interface Entry {
  readonly source: Source
  readonly path: string
  /** `undefined` when the file cannot be read as one; then `problems` says why. */
  readonly text: Document | Page | undefined
  readonly problems: readonly Problem[]
  /** Whether it stands in for a page that the content folder does not have. */
  readonly borrowed: boolean
}

/** @returns every file of the content folder, read, in the order of their names */
export function readContent(settings: Settings): Entry[] {
  const own = [
    ...contentFiles(settings.content, 'actualites'),
    ...contentFiles(settings.content, 'pages'),
  ].map((file) => readFile(settings, settings.content, file, false))
  const entries = [...own, ...borrowedPages(settings, own)]
  const twice = duplicates(entries)
  return entries.map((entry) => withProblems(entry, twice.get(entry.source) ?? []))
}

/**
 * @param file relative to `folder`
 * @returns that file alone, read
 */
function readFile(settings: Settings, folder: string, file: string, borrowed: boolean): Entry {
  const reading = readFrontMatter(readSource(folder, file))
  const { source, problems } = reading
  return {
    source,
    path: addressOf(source),
    text: toText(reading, settings),
    problems: problems.map((problem) => ({ ...problem, path: addressOf(source) })),
    borrowed,
  }
}

/** @returns every file of the content folder, as a command line would name it */
export function contentFileNames({ content }: Settings = currentSettings()): string[] {
  const files = [...contentFiles(content, 'actualites'), ...contentFiles(content, 'pages')]
  return files.map((file) => relative(process.cwd(), join(content, file)))
}

/** @returns a problem when there is no folder of articles to read */
export function missingFolder(settings: Settings): Problem[] {
  const folder = join(settings.content, 'actualites')
  if (existsSync(folder)) return []
  return [
    {
      file: relative(process.cwd(), folder) || folder,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'folder',
      message: 'Ce dossier n’existe pas : il n’y a aucun article à lire.',
      advice:
        'Créez-le, ou donnez dans CONTENT_DIR le dossier qui contient « actualites » et « pages ».',
      excerpt: '',
    },
  ]
}

function toText(reading: Reading, settings: Settings): Document | Page | undefined {
  const { source, matter, date } = reading
  if (!matter) return undefined
  if (source.kind === 'page') return toPage(source, matter, settings.now)
  return date && toArticle(source, matter, date, settings)
}

/** Legal pages must exist whatever folder is served: the repository's own, where it has none. */
function borrowedPages(settings: Settings, own: readonly Entry[]): Entry[] {
  if (settings.content === settings.ownContent) return []
  const names = new Set(own.filter(isPageFile).map(({ source }) => source.stem))
  const paths = new Set(own.map(({ path }) => path))
  return contentFiles(settings.ownContent, 'pages')
    .filter((file) => !names.has(stemOf(file)))
    .map((file) => readFile(settings, settings.ownContent, file, true))
    .filter(({ path }) => !paths.has(path))
}

function isPageFile({ source }: Entry): boolean {
  return source.kind === 'page'
}

function withProblems(entry: Entry, problems: readonly Problem[]): Entry {
  if (problems.length === 0) return entry
  const added = problems.map((problem) => ({ ...problem, path: entry.path }))
  return { ...entry, text: undefined, problems: [...entry.problems, ...added] }
}
