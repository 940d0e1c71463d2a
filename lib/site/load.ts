import { join, relative } from 'node:path'
import {
  type Hash,
  hashOf,
  isHash,
  type JekyllConfig,
  type JekyllItem,
  type JekyllSite,
  readJekyllConfig,
  readJekyllSite,
} from '@/lib/jekyll'
import { accessibilityState } from './accessibility'
import { addressFault } from './address-faults'
import { addressKey, encodedAddress, targetOf } from './addresses'
import { bodiesOf } from './bodies'
import { brokenFiles } from './broken'
import type { Document, Page } from './document'
import { factsOf, type SiteFacts } from './facts'
import { feedsOf, ownFeeds, type SiteFeed } from './feeds'
import { newestFirst } from './order'
import type { SiteProblem } from './problem'
import { folderProblems, isHtml, jekyllProblems, sharedAddresses } from './problems'
import { PUBLISHER_KEYS } from './publisher'
import { type ReadItem, readItem } from './read-items'
import type { Section } from './section'
import { sectionsOf } from './sections'
import { type ServedFile, servedFiles } from './served-files'
import type { Settings } from './settings'
import { type Shape, shapeOf } from './shape'
import { type AddressTable, addressTable, type BrokenFile, type Redirection } from './table'
import { type Making, saysDraft, toDocument, toPage } from './text'
import { type Theme, themesOf } from './themes'
import { typesetDocument, typesetPage } from './typeset'
import { isPublic } from './visibility'

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
  readonly feeds: readonly SiteFeed[]
  /** What there is at every address. */
  readonly addresses: AddressTable
  /** Files that cannot be read. Empty in production, where they make the build fail. */
  readonly broken: readonly BrokenFile[]
  /** When the next scheduled text is due (ISO 8601), of those that this deployment does not show. */
  readonly nextPublication: string | undefined
  /** Files of the content folder that are served as they stand. */
  readonly media: readonly ServedFile[]
  /** What is wrong with files, some of which cannot be read because of it. */
  readonly problems: readonly SiteProblem[]
}

/** @returns the site that the settings describe, whatever is wrong in it */
export function loadSite(settings: Settings): Site {
  const { content, ownContent } = settings
  const own = readFolder(content, settings)
  const lent =
    content === ownContent
      ? undefined
      : readFolder(
          ownContent,
          { ...settings, configFiles: undefined },
          publisherOf(own.jekyll.config),
        )
  const isShown = (text: Document | Page) => settings.everything || text.isPublic
  const documents = documentsOf(own).filter(isShown).map(typesetDocument)
  const pages = [...pagesOf(own, false), ...(lent ? lentPages(lent, own) : [])]
    .filter(isShown)
    .map(typesetPage)
  const sections = sectionsOf(
    own.jekyll.collections.flatMap((collection) => {
      const shown = documents.filter(({ section }) => section === collection.label)
      const isAwaited = own.shape.isPlain && collection.label === 'actualites'
      return shown.length > 0 || isAwaited ? [{ collection, documents: shown }] : []
    }),
    pages,
    own.jekyll.config,
    settings,
  )
  const sorted = [...documents].sort(newestFirst)
  const themes = themesOf(sorted, settings.base)
  const feeds = feedsOf({
    ...{ config: own.jekyll.config, sections, themes, own: ownFeeds(content) },
    base: settings.base,
  })
  const broken = brokenFiles(own.problems, settings.base)
  const redirections = redirectionsOf(own, documents)
  return deepFreeze({
    facts: factsOf(own.jekyll.config, {
      ...{ sections, pages, base: settings.base, accessibility: accessibilityState(settings) },
      authors: own.making.authors,
    }),
    sections,
    documents: sorted,
    pages,
    themes,
    feeds,
    addresses: addressTable({
      ...{ sections, documents: sorted, pages, themes, feeds, redirections, broken },
      base: settings.base,
    }),
    broken,
    nextPublication: nextPublication(own),
    media: servedFiles(own.jekyll, content, settings.everything ? [] : hiddenItems(own)),
    problems: own.problems,
  })
}

/** A folder, read as Jekyll reads it and understood as the site understands it. */
interface Folder {
  readonly shape: Shape
  readonly jekyll: JekyllSite
  readonly read: readonly ReadItem[]
  readonly making: Making
  readonly problems: readonly SiteProblem[]
}

/** Where no folder says another. */
const TIME_ZONE = 'Europe/Paris'

/** What pages that are lent say of the site that borrows them. */
function publisherOf({ data, title }: JekyllConfig): Hash {
  const groups = Object.keys(PUBLISHER_KEYS)
  return hashOf([
    ...groups.map((key) => [key, data[key] ?? null] as const),
    ['title', title ?? null],
  ])
}

/** @param above a configuration over the folder's own */
function readFolder(folder: string, settings: Settings, above?: Hash): Folder {
  const shape = shapeOf(folder)
  const { base, folders, isPlain } = shape
  const { configFiles } = settings
  const options = { folder, timeZone: TIME_ZONE, base, configFiles }
  const jekyll = readJekyllSite({
    ...{ ...options, above },
    folders,
    drafts: draftsIn(folder, settings),
    now: settings.now,
    showHidden: settings.everything,
  })
  const shown = (file: string) => relative(process.cwd(), join(folder, file)) || folder
  const items = textsOf(jekyll, isPlain)
  const known = items.map((item) => readItem(item, isPlain, shown(item.file)))
  const shared = isPlain ? sharedAddresses(known, shown) : new Map<JekyllItem, SiteProblem>()
  const read = known.map((each): ReadItem => {
    const problem = shared.get(each.item)
    return problem ? { ...each, matter: undefined, problems: [...each.problems, problem] } : each
  })
  const bodies = bodiesOf(jekyll, shown)
  const problems = [
    ...jekyllProblems(jekyll, shape, shown),
    ...items.flatMap((item) => bodies.get(item)?.problems ?? []),
    ...read.flatMap((each) => each.problems),
  ]
  return {
    shape,
    jekyll,
    read,
    making: {
      settings,
      // Whether hidden texts are public is for the folder's own configuration to say.
      config: readJekyllConfig(options).config,
      bodies,
      authors: isHash(jekyll.data) ? jekyll.data.authors : undefined,
      cutsAtCommas: isPlain,
      shown,
    },
    problems: [...folderProblems(jekyll, problems, shown), ...problems],
  }
}

/** By path relative to the folder. */
function draftsIn(folder: string, { drafts }: Settings): Settings['drafts'] {
  const inside = [...(drafts ?? [])].map(([file, text]) => [relative(folder, file), text] as const)
  return drafts && new Map(inside.filter(([path]) => !path.startsWith('..')))
}

/**
 * What is written out and read: not feeds, styles and the like, which only pass through Liquid. Those
 * whose address is another's too are among them in the plain layout, which refuses both.
 */
function textsOf({ items, problems }: JekyllSite, isPlain: boolean): JekyllItem[] {
  const losers = new Set(
    isPlain ? problems.filter(({ code }) => code === 'address-taken').map(({ file }) => file) : [],
  )
  return items.filter(
    (item) =>
      (item.hasAddress || losers.has(item.file)) &&
      item.format !== 'other' &&
      isHtml(item.outputExtension),
  )
}

/** The collection of what is in no section. */
function isInSection({ collection }: JekyllItem): boolean {
  return collection !== null && collection !== 'pages'
}

function documentsOf({ read, making }: Folder): Document[] {
  return read.flatMap(({ item, matter }) =>
    matter && isInSection(item) ? [toDocument(item, matter, making)] : [],
  )
}

function pagesOf({ read, making }: Folder, isLent: boolean): Page[] {
  return read.flatMap(({ item, matter }) =>
    matter && !isInSection(item) ? [toPage(item, matter, making, isLent)] : [],
  )
}

/** Legal pages must exist whatever folder is served: the repository's own, where it has none. */
function lentPages(lent: Folder, own: Folder): Page[] {
  const { base } = own.making.settings
  const taken = new Set(own.read.map(({ item }) => addressKey(base + item.url)))
  const names = new Set(
    own.read.filter(({ item }) => !isInSection(item)).map(({ item }) => nameOf(item)),
  )
  return pagesOf(lent, true).filter(
    ({ path, slug }) => !taken.has(addressKey(path)) && !names.has(slug),
  )
}

function nameOf({ file }: JekyllItem): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}

/** What readers may not see, or not yet. */
function hiddenItems({ jekyll, read, making }: Folder): readonly JekyllItem[] {
  const drafts = draftsOf(read)
  return jekyll.items.filter((item) => drafts.has(item) || !isPublic(item.hidden, making.config))
}

function draftsOf(read: readonly ReadItem[]): ReadonlySet<JekyllItem> {
  return new Set(read.flatMap(({ item, matter }) => (matter && saysDraft(matter) ? [item] : [])))
}

/** Jekyll keeps what is to come among the items, without a page. */
function nextPublication(folder: Folder): string | undefined {
  const drafts = draftsOf(folder.read)
  const due = hiddenItems(folder).flatMap((item) => {
    const isScheduled = !drafts.has(item) && item.hidden.every((why) => why === 'future')
    return isScheduled && item.date ? [item.date.time.time] : []
  })
  return due.length > 0 ? new Date(Math.min(...due)).toISOString() : undefined
}

/** Old addresses; in the plain layout also where its own rule would have put an article. */
function redirectionsOf(
  { jekyll, shape, making }: Folder,
  documents: readonly Document[],
): readonly Redirection[] {
  const { base } = making.settings
  const usual = shape.isPlain
    ? documents.map(({ section, slug, path, file }) => ({
        from: encodedAddress(`${base}/${section}/${slug}/`),
        to: path,
        file,
      }))
    : []
  const written = jekyll.redirects.flatMap((each): Redirection[] => {
    const to = targetOf(each.to, base)
    const from = encodedAddress(base + each.from.replace(/^\/+/, '/'))
    return to === undefined || addressFault(each.from)
      ? []
      : [{ from, to, file: making.shown(each.file) }]
  })
  return [...usual, ...written].filter(({ from, to }) => addressKey(from) !== addressKey(to))
}

/** @returns whether a text is a document of a section, and not a page */
export function isDocument(text: Document | Page): text is Document {
  return 'section' in text
}

/** Freezes what is plain data; the maps of the site are read-only by their types. */
function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}
