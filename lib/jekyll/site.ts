import { readConfig } from './config'
import { readData } from './data'
import { type Defaults, defaultsOf } from './defaults'
import { hasDatedName, readDocument } from './documents'
import { isRead } from './entry-filter'
import { compareNames, problemOf, type SiteFiles } from './files'
import { hasFrontMatter, splitFrontMatter, wholeFrontMatter } from './front-matter'
import { type Build, type Draft, isYaml, splitName } from './item'
import { sortDocuments } from './order'
import { readPage } from './pages'
import { redirectsOf } from './redirects'
import { readStaticFile } from './static-files'
import { templatesOf } from './templates'
import { inZone } from './time'
import type {
  CollectionConfig,
  JekyllCollection,
  JekyllConfig,
  JekyllItem,
  JekyllProblem,
  JekyllSite,
  StaticFile,
} from './types'

import { emptyHash, type Hash } from './values'

/** How a folder is read. */
export interface ReadOptions {
  /** Configurations to merge, relative to the folder; `_config.yml` without. */
  readonly configFiles?: readonly string[] | undefined
  /** Time zone of a site that names none. */
  readonly timeZone?: string | undefined
  /** The moment of the build, in milliseconds since the epoch. */
  readonly now: number
  /** What a preview shows, whatever the configuration says. */
  readonly showHidden?: boolean | undefined
  /** What goes without saying: a configuration under those of the folder. */
  readonly base?: Hash | undefined
  /** Folders of collections that have no underscore, by label. */
  readonly folders?: Readonly<Record<string, string>> | undefined
}

/**
 * Reads a folder as Jekyll reads it (https://jekyllrb.com/docs/structure/).
 *
 * @returns never throws: what is wrong is in `problems`, and the rest is there
 */
export function readSite(files: SiteFiles, options: ReadOptions): JekyllSite {
  const { configFiles: names, timeZone: zone = 'UTC', now, showHidden = false } = options
  const { base, folders = {} } = options
  const { config: written, problems: found } = readConfig(files, { names, zone, base })
  const config = showHidden
    ? { ...written, future: true, showDrafts: true, unpublished: true }
    : written
  const problems = [...found]
  const report = (problem: JekyllProblem) => problems.push(problem)
  const build: Build = { config, time: inZone(now, config.timeZone), report }
  const sources = new SourceReader(files, build, folders)
  sources.readFolder('')
  for (const collection of config.collections) sources.readCollection(collection)

  const pages = sources.pages.sort((a, b) => compareNames(nameOf(a), nameOf(b)))
  const documents = config.collections.flatMap((collection) => {
    const all = sources.documents.filter((document) => document.collection === collection.label)
    // Apart, since what is compared with what may decide the order of those that have no date.
    const included = sortDocuments(
      all.filter((document) => document.included),
      collection,
    )
    return [...included, ...all.filter((document) => !document.included)]
  })
  const limited = limitPosts(documents, config.limitPosts)
  const { items, published } = settle([...pages, ...limited], report)
  const collections = config.collections.map(
    (collection): JekyllCollection => ({
      label: collection.label,
      config: collection,
      documents: items.filter((item) => item.collection === collection.label && item.included),
      files: sources.staticFiles.filter((file) => file.collection === collection.label),
    }),
  )
  const places = new Map<JekyllItem, JekyllCollection>()
  for (const collection of collections) {
    for (const document of collection.documents) places.set(document, collection)
  }
  const data = readData(files, config, report)
  const redirects = redirectsOf(items, published, report)
  if (items.length === 0 && sources.fileCount > 0) {
    report(problemOf('no-document', '', { files: sources.fileCount }))
  }
  return {
    config,
    time: build.time,
    items,
    published,
    collections,
    pages: items.filter((item) => item.kind === 'page' && item.included),
    staticFiles: [...sources.staticFiles].sort((a, b) => compareNames(a.file, b.file)),
    data,
    redirects,
    problems: [...problems, ...files.problems],
    neighbours: (item) => {
      const documents = places.get(item)?.documents ?? []
      const at = documents.indexOf(item)
      return at < 0
        ? { previous: undefined, next: undefined }
        : { previous: documents[at - 1], next: documents[at + 1] }
    },
    templates: templatesOf(files, config),
    textOf: (file) => files.read(file)?.text,
  }
}

/** Walks over the folder once, as Jekyll does. */
class SourceReader {
  readonly pages: Draft[] = []
  readonly documents: Draft[] = []
  readonly staticFiles: StaticFile[] = []
  fileCount = 0
  readonly #files: SiteFiles
  readonly #build: Build
  readonly #config: JekyllConfig
  readonly #defaults: Defaults
  readonly #folders: ReadonlyMap<string, string>

  constructor(files: SiteFiles, build: Build, folders: Readonly<Record<string, string>>) {
    this.#files = files
    this.#folders = new Map(Object.entries(folders))
    this.#build = build
    this.#config = build.config
    this.#defaults = defaultsOf(build.config, files)
  }

  /** A folder of pages, static files and perhaps posts, and the folders in it. */
  readFolder(folder: string): void {
    const { collectionsDir } = this.#config
    if (folder.startsWith(collectionsDir)) {
      this.#readPosts(below(folder, '_posts'), false)
      this.#readPosts(below(folder, '_drafts'), true)
    }
    const entries = this.#files
      .list(folder)
      .filter(({ name, kind }) => isRead(this.#config, name, folder, kind === 'folder'))
    for (const { name, kind } of entries) {
      if (kind === 'folder' && !this.#isElsewhere(below(folder, name))) {
        this.readFolder(below(folder, name))
      }
    }
    for (const { name, kind } of entries) {
      if (kind === 'file') this.#readFile(below(folder, name))
    }
  }

  readCollection(collection: CollectionConfig): void {
    if (collection.label === 'posts' || collection.label === 'data') return
    const root = this.#rootOf(collection)
    for (const file of this.#filesBelow(root)) {
      const text = this.#textOf(file)
      if (text === undefined) continue
      if (text === null || !hasFrontMatter(text)) {
        this.staticFiles.push(this.#staticFile(file, collection))
      } else {
        this.#readDocument(file, text, collection, false)
      }
    }
  }

  #rootOf({ label }: CollectionConfig): string {
    return this.#folders.get(label) ?? below(this.#config.collectionsDir, `_${label}`)
  }

  #readPosts(folder: string, isDraft: boolean): void {
    const posts = this.#config.collections.find(({ label }) => label === 'posts')
    if (!posts) return
    for (const file of this.#filesBelow(folder)) {
      if (/(?:^|\/)\./.test(file.slice(folder.length))) continue
      if (!isDraft && !hasDatedName(file)) {
        this.#build.report(problemOf('post-without-date', file))
        continue
      }
      const text = this.#textOf(file)
      if (typeof text === 'string') this.#readDocument(file, text, posts, isDraft)
    }
  }

  /** Files of a collection, which are filtered by their path in it as a whole. */
  #filesBelow(root: string): readonly string[] {
    const found: string[] = []
    const walk = (folder: string) => {
      for (const { name, kind } of this.#files.list(folder)) {
        const path = below(folder, name)
        if (kind === 'folder') walk(path)
        else if (isRead(this.#config, path.slice(root.length + 1), root, false)) found.push(path)
      }
    }
    walk(root)
    return found
  }

  #readDocument(file: string, text: string, collection: CollectionConfig, isDraft: boolean): void {
    const split = this.#split(file, text)
    const root = this.#rootOf(collection)
    const defaults = isYaml(file) ? emptyHash : this.#defaults(file, collection.label)
    const document =
      split && readDocument({ file, root, collection, isDraft, split, defaults }, this.#build)
    if (document) this.documents.push(document)
  }

  #readFile(file: string): void {
    const text = this.#textOf(file)
    if (text === undefined) return
    if (text === null || !hasFrontMatter(text)) {
      this.staticFiles.push(this.#staticFile(file, undefined))
      return
    }
    const split = this.#split(file, text)
    const page =
      split && readPage({ file, split, defaults: this.#defaults(file, 'pages') }, this.#build)
    if (page) this.pages.push(page)
  }

  #staticFile(file: string, collection: CollectionConfig | undefined): StaticFile {
    const facts = this.#files.facts(file) ?? { bytes: 0, modified: 0 }
    const root = collection ? this.#rootOf(collection) : ''
    return readStaticFile({ file, root, collection, facts }, this.#build, this.#defaults)
  }

  /**
   * @returns the text of a file; `null` for one that is copied as it stands; `undefined` for one that
   *   is wrong, which is reported
   */
  #textOf(file: string): string | null | undefined {
    this.fileCount++
    // Images and documents are not opened: no page is written in them.
    if (isBinary(splitName(file).extension)) return null
    const read = this.#files.read(file)
    if (read?.problem === undefined) return read?.text
    if (!this.#isText(file)) return null
    this.#build.report(read.problem)
    return undefined
  }

  #isText(file: string): boolean {
    const extension = splitName(file).extension.slice(1).toLowerCase()
    return this.#config.markdownExtensions.includes(extension) || /^x?html?$/.test(extension)
  }

  #split(file: string, text: string) {
    const split = isYaml(file)
      ? wholeFrontMatter(file, text, this.#config.timeZone)
      : splitFrontMatter(file, text, this.#config.timeZone)
    for (const problem of split.problems) this.#build.report(problem)
    return split.isReadable ? split : undefined
  }

  /** Whether a folder is no place for pages: that of a collection, or of what is built. */
  #isElsewhere(folder: string): boolean {
    if ([...this.#folders.values()].includes(folder)) return true
    const { destination } = this.#config.data
    return typeof destination === 'string' && destination.replace(/^\.?\/+|\/+$/g, '') === folder
  }
}

/** Files that are served and never written by hand. */
function isBinary(extension: string): boolean {
  return /^\.(?:jpe?g|png|gif|webp|avif|ico|bmp|tiff?|svg|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|tar|7z|mp[34]|m4[av]|mov|avi|webm|og[gv]|wav|woff2?|ttf|otf|eot|js|map|db|exe)$/i.test(
    extension,
  )
}

/**
 * Decides whose an address is: of several sources of one file Jekyll keeps what it writes last,
 * documents after pages, and of posts the latest.
 */
function settle(
  drafts: readonly Draft[],
  report: (problem: JekyllProblem) => void,
): { readonly items: readonly JekyllItem[]; readonly published: ReadonlyMap<string, JekyllItem> } {
  const written = drafts.filter((draft) => draft.written)
  const byFile = lastOf(written, ({ destination }) => destination)
  const owners = lastOf([...byFile.values()], ({ url }) => url)
  for (const draft of written) {
    const owner = owners.get(byFile.get(draft.destination)?.url ?? draft.url)
    // A folder may be read twice, as pages and as a collection: that is one file, not two.
    if (!owner || owner.file === draft.file) continue
    const place = draft.frontMatter.placeOf(['permalink'])
    const facts = { url: draft.url, other: owner.file }
    report({ code: 'address-taken', file: draft.file, ...place, facts })
  }
  const published = new Map<string, JekyllItem>()
  const items = drafts.map((draft): JekyllItem => {
    const { written: _, destination: __, ...rest } = draft
    const hasAddress = owners.get(draft.url) === draft
    const item = { ...rest, hasAddress, published: hasAddress && draft.redirectTo === undefined }
    if (item.published) published.set(item.url, item)
    return item
  })
  return { items, published }
}

function lastOf(drafts: readonly Draft[], key: (draft: Draft) => string): Map<string, Draft> {
  return new Map(drafts.map((draft) => [key(draft), draft]))
}

function limitPosts(drafts: readonly Draft[], limit: number): readonly Draft[] {
  if (limit === 0) return drafts
  const posts = drafts.filter(({ collection, included }) => collection === 'posts' && included)
  const kept = new Set(posts.slice(-limit))
  return drafts.map((draft) =>
    draft.collection !== 'posts' || kept.has(draft)
      ? draft
      : { ...draft, included: false, written: false },
  )
}

function nameOf({ file }: JekyllItem | Draft): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
