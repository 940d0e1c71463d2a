import { type Defaults, defaultsOf } from './defaults'
import { hasDatedName, readDocument } from './documents'
import { isRead } from './entry-filter'
import { problemOf, type SiteFiles } from './files'
import { hasFrontMatter, type SplitText, splitFrontMatter, wholeFrontMatter } from './front-matter'
import { type Build, type Draft, isYaml, splitName } from './item'
import { readPage } from './pages'
import { readStaticFile } from './static-files'
import type { CollectionConfig, JekyllConfig, StaticFile } from './types'
import { emptyHash } from './values'

/** Walks over the folder once, as Jekyll does. */
export class SourceReader {
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
    const split = splitOnce(file, text, this.#config.timeZone)
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

interface KnownSplit {
  readonly text: string
  readonly zone: string
  readonly split: SplitText
}

/** What was read last of each file: while somebody writes, all of them but one are as they were. */
const known = new Map<string, KnownSplit>()

function splitOnce(file: string, text: string, zone: string): SplitText {
  const last = known.get(file)
  if (last && last.text === text && last.zone === zone) return last.split
  const split = isYaml(file)
    ? wholeFrontMatter(file, text, zone)
    : splitFrontMatter(file, text, zone)
  known.set(file, { text, zone, split })
  return split
}

/** Files that are served and never written by hand. */
function isBinary(extension: string): boolean {
  return /^\.(?:jpe?g|png|gif|webp|avif|ico|bmp|tiff?|svg|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|tar|7z|mp[34]|m4[av]|mov|avi|webm|og[gv]|wav|woff2?|ttf|otf|eot|js|map|db|exe)$/i.test(
    extension,
  )
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
