import { readJekyllConfig } from '@/lib/jekyll'
import { accessibilityState } from './accessibility'
import { articlesPath } from './addresses'
import { type Entry, missingFolder, readContent } from './content'
import type { Document, Page } from './document'
import { factsOf, type SiteFacts } from './facts'
import { compareProblems, type Problem } from './problem'
import type { Section } from './section'
import type { Settings } from './settings'
import { type AddressTable, addressTable, type BrokenFile, type Redirection } from './table'
import { type Theme, themesOf } from './themes'
import { typesetDocument, typesetPage } from './typeset'

/** The content folder, loaded once, typeset once, sorted once. Nothing in it can be changed. */
export interface Site {
  readonly facts: SiteFacts
  /** What this deployment shows, section by section, in the order of the menu. */
  readonly sections: readonly Section[]
  /** The documents that this deployment shows, of all sections, newest first. */
  readonly documents: readonly Document[]
  /** Legal notice, accessibility statement … */
  readonly pages: readonly Page[]
  readonly themes: readonly Theme[]
  /** What there is at every address. */
  readonly addresses: AddressTable
  /** Files that cannot be read. Empty in production, where they make the build fail. */
  readonly broken: readonly BrokenFile[]
  /** Why they cannot be. */
  readonly problems: readonly Problem[]
}

/** @returns the site that the settings describe, whatever is wrong in it */
export function loadSite(settings: Settings): Site {
  return siteOf(readContent(settings), settings)
}

/** As `loadSite`, of files that have been read. */
export function siteOf(entries: readonly Entry[], settings: Settings): Site {
  const { config } = readJekyllConfig({ folder: settings.content, timeZone: 'Europe/Paris' })
  const shown = (text: Document | Page) => settings.everything || text.isPublic
  const texts = entries.flatMap(({ text }) => (text && shown(text) ? [text] : []))
  const documents = texts.filter(isDocument).map(typesetDocument).sort(newestFirst)
  const pages = texts.filter(isPage).map(typesetPage)
  const sections = sectionsOf(documents, pages)
  const themes = themesOf(documents)
  const broken = entries.filter(({ text }) => !text).map(toBroken)
  const redirections = [...documents, ...pages].flatMap(redirectionsTo)
  return deepFreeze({
    facts: factsOf(config, sections, pages, accessibilityState(settings)),
    sections,
    documents,
    pages,
    themes,
    addresses: addressTable({ sections, documents, pages, themes, redirections, broken }),
    broken,
    problems: [...missingFolder(settings), ...entries.flatMap(({ problems }) => problems)].sort(
      compareProblems,
    ),
  })
}

function sectionsOf(documents: readonly Document[], pages: readonly Page[]): Section[] {
  const path = articlesPath
  return [
    {
      name: 'actualites',
      title: 'Actualités',
      path,
      kind: 'news',
      documents,
      intro: pages.find((page) => page.path === path),
    },
  ]
}

/** The old addresses of a text, and where Jekyll's own rule would have put it. */
function redirectionsTo(text: Document | Page): Redirection[] {
  const usual = isDocument(text) ? [`${articlesPath}${text.slug}/`] : []
  return [...usual, ...text.redirectFrom]
    .filter((from) => from !== text.path)
    .map((from) => ({ from, to: text.path }))
}

function toBroken({ source, path }: Entry): BrokenFile {
  return { file: source.shown, path }
}

/** @returns whether a text is a document of a section, and not a page */
export function isDocument(text: Document | Page): text is Document {
  return 'section' in text
}

function isPage(text: Document | Page): text is Page {
  return !isDocument(text)
}

function newestFirst(a: Document, b: Document): number {
  const [timeOfA, timeOfB] = [a.date?.time ?? 0, b.date?.time ?? 0]
  return timeOfB - timeOfA || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}

/** Freezes what is plain data; the maps of the site are read-only by their types. */
function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}
