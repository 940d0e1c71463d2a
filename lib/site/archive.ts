import { type Entry, missingFolder, readContent } from './content'
import type { Document, Page } from './document'
import { ContentError, compareProblems, type Problem } from './problem'
import { currentSettings, type Settings } from './settings'
import { slugOf } from './slug'
import { cacheKey } from './stamp'
import { isPublic } from './visibility'

/** A file that cannot be read as an article or a page: never seen in production. */
export interface BrokenFile {
  /** Relative to the content folder. */
  readonly file: string
  readonly kind: 'article' | 'page'
  readonly slug: string
  readonly path: string
  readonly problems: readonly Problem[]
}

/** The content folder, loaded once, sorted once. Nothing in it can be changed. */
export interface Archive {
  /** The articles that this deployment shows, newest first, then by slug. */
  readonly articles: readonly Document[]
  /** Every article, drafts and future ones too, in the same order. */
  readonly all: readonly Document[]
  /** Legal notice, accessibility statement …, by slug. */
  readonly pages: readonly Page[]
  /** Files that cannot be read. Empty in production, where they make the build fail. */
  readonly broken: readonly BrokenFile[]
  /** Why they cannot be. */
  readonly problems: readonly Problem[]
}

/** @returns the archive that the settings describe, whatever is wrong in it */
export function loadArchive(settings: Settings): Archive {
  const entries = readContent(settings)
  const all = entries
    .map(({ text }) => text)
    .filter(isArticle)
    .sort(newestFirst)
  const shown = (draft: boolean) => settings.everything || !draft
  return deepFreeze({
    all,
    articles: all.filter((article) => settings.everything || isPublic(article, settings.now)),
    pages: entries
      .map(({ text }) => text)
      .filter(isPage)
      .filter(({ draft }) => shown(draft)),
    broken: entries.filter(({ text }) => !text).map(toBroken),
    problems: [...missingFolder(settings), ...entries.flatMap(({ problems }) => problems)].sort(
      compareProblems,
    ),
  })
}

let cached: { readonly key: string; readonly archive: Promise<Archive> } | undefined

/**
 * The door of the content folder: everything that lists or shows articles asks here. The folder is
 * read once per process; in development, again whenever a file of it has changed.
 *
 * @throws ContentError (rejects) when any file cannot be read as an article and the deployment is
 *   public; it names all of them. Previews go on without them, and show why.
 */
export function getArchive(settings: Settings = currentSettings()): Promise<Archive> {
  const key = cacheKey(settings)
  if (cached?.key !== key) cached = { key, archive: open(settings) }
  return cached.archive
}

async function open(settings: Settings): Promise<Archive> {
  const archive = loadArchive(settings)
  if (archive.problems.length > 0 && !settings.everything) throw new ContentError(archive.problems)
  return archive
}

function toBroken({ source, path, problems }: Entry): BrokenFile {
  return { file: source.file, kind: source.kind, slug: slugOf(source.file), path, problems }
}

function isArticle(text: Document | Page | undefined): text is Document {
  return text !== undefined && 'date' in text
}

function isPage(text: Document | Page | undefined): text is Page {
  return text !== undefined && !('date' in text)
}

function newestFirst(a: Document, b: Document): number {
  return b.date.time - a.date.time || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}
