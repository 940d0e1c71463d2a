import { inCollections } from '../documents'
import { isTruthy } from '../item'
import { offsetAt } from '../time'
import type { JekyllCollection, JekyllItem, JekyllSite, StaticFile } from '../types'
import { hashOf, keysOf, RubyTime, type Value } from '../values'
import { inspect, toText } from './print'
import { Drop, type LiquidHash, type LiquidValue } from './values'

/** What drops ask of what renders the site. */
export interface Renderings {
  /** The HTML that an item became, once it has. */
  readonly htmlOf: (item: JekyllItem) => string | undefined
  /** The excerpt of a document, rendered on its own. */
  readonly excerptOf: (item: JekyllItem) => string
}

/** A page, as Liquid sees it: its front matter and where it is. */
class PageDrop extends Drop {
  readonly #item: JekyllItem
  readonly #renderings: Renderings

  constructor(item: JekyllItem, renderings: Renderings) {
    super()
    this.#item = item
    this.#renderings = renderings
  }

  keys() {
    return unique([...keysOf(this.#item.data), 'content', 'dir', 'excerpt', 'name', 'path', 'url'])
  }

  get(key: string): LiquidValue {
    const item = this.#item
    switch (key) {
      case 'content':
        return this.#renderings.htmlOf(item) ?? item.body
      case 'dir':
        return folderOf(item.url)
      case 'excerpt':
        return isTruthy(item.data.excerpt) ? toText(item.data.excerpt) : null
      case 'name':
        return item.file.slice(item.file.lastIndexOf('/') + 1)
      case 'path':
        return item.file
      case 'url':
        return item.url
      default:
        return item.data[key]
    }
  }

  toString() {
    return inspect(this.toHash())
  }
}

const ownKeys = [
  'relative_path',
  'content',
  'output',
  'previous',
  'next',
  'id',
  'path',
  'url',
  'excerpt',
  'name',
  'date',
  'collection',
] as const

/** A document of a collection, as Liquid sees it. */
class DocumentDrop extends Drop {
  readonly #item: JekyllItem
  readonly #drops: Drops

  constructor(item: JekyllItem, drops: Drops) {
    super()
    this.#item = item
    this.#drops = drops
  }

  keys() {
    return unique([...ownKeys, ...keysOf(this.#item.data)])
  }

  get(key: string): LiquidValue {
    const item = this.#item
    const { renderings, site } = this.#drops
    switch (key) {
      case 'relative_path':
        return inCollections(item.file, site.config.collectionsDir)
      case 'path':
        return item.data.path ?? inCollections(item.file, site.config.collectionsDir)
      case 'url':
        return item.url
      case 'id':
        return `${folderOf(item.url.replace(/\/$/, '')).replace(/\/$/, '')}/${toText(item.data.slug ?? baseName(item.file))}`
      case 'name':
        return isTruthy(item.data.name)
          ? item.data.name
          : item.file.slice(item.file.lastIndexOf('/') + 1)
      case 'collection':
        return item.collection
      case 'date':
        return item.date?.time ?? site.time
      case 'content':
        return renderings.htmlOf(item) ?? item.body
      case 'output':
        return renderings.htmlOf(item)
      case 'excerpt':
        return 'excerpt' in item.data ? toText(item.data.excerpt) : renderings.excerptOf(item)
      case 'next':
      case 'previous': {
        const neighbour = site.neighbours(item)[key]
        return neighbour && this.#drops.of(neighbour)
      }
      default:
        return item.data[key]
    }
  }

  override inspected() {
    return `#<Jekyll::Document ${this.#item.file} collection=${this.#item.collection}>`
  }

  /** Without its neighbours, which would bring in theirs. */
  override toHash(): LiquidHash {
    const keys = this.keys().filter((key) => key !== 'next' && key !== 'previous')
    return hashOf<LiquidValue>(keys.map((key) => [key, this.get(key)]))
  }

  toString() {
    return this.#drops.renderings.htmlOf(this.#item) ?? this.#item.body
  }
}

const fileKeys = ['basename', 'name', 'extname', 'modified_time', 'path', 'collection']

/** A file that is copied as it stands. */
class FileDrop extends Drop {
  readonly #file: StaticFile
  readonly #zone: string

  constructor(file: StaticFile, zone: string) {
    super()
    this.#file = file
    this.#zone = zone
  }

  keys() {
    return unique([...fileKeys, ...keysOf(this.#file.data)])
  }

  get(key: string): LiquidValue {
    const { file, modified, collection, data } = this.#file
    const name = file.slice(file.lastIndexOf('/') + 1)
    switch (key) {
      case 'name':
        return name
      case 'basename':
        return baseName(file)
      case 'extname':
        return name.slice(baseName(file).length)
      case 'modified_time':
        return new RubyTime(modified, offsetAt(modified, this.#zone))
      case 'path':
        return collection === null ? `/${file}` : file
      case 'collection':
        return collection
      default:
        return data[key]
    }
  }

  toString() {
    return inspect(this.toHash())
  }
}

const collectionKeys = ['label', 'docs', 'files', 'directory', 'relative_directory', 'output']

class CollectionDrop extends Drop {
  readonly #collection: JekyllCollection
  readonly #drops: Drops

  constructor(collection: JekyllCollection, drops: Drops) {
    super()
    this.#collection = collection
    this.#drops = drops
  }

  keys() {
    return unique([...collectionKeys, ...keysOf(this.#collection.config.metadata)])
  }

  get(key: string): LiquidValue {
    const { label, config } = this.#collection
    switch (key) {
      case 'label':
        return label
      case 'docs':
        return this.#drops.documents(label)
      case 'files':
        return this.#drops.filesOf(this.#collection)
      case 'output':
        return config.output
      case 'directory':
      case 'relative_directory':
        return `_${label}`
      default:
        return config.metadata[key]
    }
  }

  toString() {
    return this.#drops.documents(this.#collection.label).map(toText).join('')
  }
}

const siteKeys = [
  'data',
  'time',
  'posts',
  'html_pages',
  'pages',
  'static_files',
  'html_files',
  'collections',
  'documents',
  'categories',
  'tags',
  'related_posts',
]

/** `site`: the configuration, and all that the site holds. */
class SiteDrop extends Drop {
  readonly #drops: Drops
  readonly #known = new Map<string, LiquidValue>()

  constructor(drops: Drops) {
    super()
    this.#drops = drops
  }

  keys() {
    const { site } = this.#drops
    const labels = site.collections.map(({ label }) => label)
    return unique([...siteKeys, ...labels, ...keysOf(site.config.data)])
  }

  get(key: string): LiquidValue {
    if (!this.#known.has(key)) this.#known.set(key, this.#find(key))
    return this.#known.get(key)
  }

  #find(key: string): LiquidValue {
    const drops = this.#drops
    const { site } = drops
    const posts = () => [...drops.documents('posts')].reverse()
    if (key !== 'posts' && site.collections.some(({ label }) => label === key))
      return drops.documents(key)
    switch (key) {
      case 'data':
        return site.data
      case 'time':
        return site.time
      case 'posts':
        return posts()
      case 'pages':
        return site.pages.map((page) => drops.of(page))
      case 'html_pages':
        return site.pages
          .filter(
            ({ url, outputExtension }) => /^\.x?html?$/.test(outputExtension) || url.endsWith('/'),
          )
          .map((page) => drops.of(page))
      case 'static_files':
        return drops.files()
      case 'html_files':
        return site.staticFiles
          .filter(({ file }) => file.endsWith('.html'))
          .map((file) => drops.file(file))
      case 'collections':
        return [...site.collections]
          .sort((left, right) => (left.label < right.label ? -1 : 1))
          .map((collection) => new CollectionDrop(collection, drops))
      case 'documents':
        return site.collections.flatMap(({ label }) => drops.documents(label))
      case 'categories':
        return this.#byName((item) => item.categories)
      case 'tags':
        return this.#byName((item) => item.tags)
      default:
        return site.config.data[key]
    }
  }

  /** Posts by category or by tag, newest first. */
  #byName(namesOf: (item: JekyllItem) => readonly string[]): LiquidHash {
    const { site } = this.#drops
    const found = new Map<string, LiquidValue[]>()
    for (const post of site.collections.find(({ label }) => label === 'posts')?.documents ?? []) {
      for (const name of namesOf(post)) {
        const posts = found.get(name) ?? []
        posts.unshift(this.#drops.of(post))
        found.set(name, posts)
      }
    }
    return hashOf<LiquidValue>(found)
  }

  toString() {
    return 'Jekyll::Drops::SiteDrop'
  }
}

/** The site as one document sees it: posts related to it are the newest others. */
class SiteOfDrop extends Drop {
  readonly #drops: Drops
  readonly #item: JekyllItem

  constructor(drops: Drops, item: JekyllItem) {
    super()
    this.#drops = drops
    this.#item = item
  }

  keys() {
    return this.#drops.siteDrop.keys()
  }

  get(key: string): LiquidValue {
    if (key !== 'related_posts') return this.#drops.siteDrop.get(key)
    if (this.#item.collection !== 'posts') return undefined
    const own = this.#drops.of(this.#item)
    return [...this.#drops.documents('posts')]
      .reverse()
      .filter((post) => post !== own)
      .slice(0, mostRelated)
  }

  toString() {
    return String(this.#drops.siteDrop)
  }
}

/** As many as `site.related_posts` has. */
const mostRelated = 10

/** The objects that templates of one site see; each is made once. */
export class Drops {
  readonly site: JekyllSite
  readonly renderings: Renderings
  readonly siteDrop: Drop
  readonly #items = new Map<JekyllItem, Drop>()
  readonly #files = new Map<StaticFile, Drop>()
  readonly #lists = new Map<string, readonly Drop[]>()

  constructor(site: JekyllSite, renderings: Renderings) {
    this.site = site
    this.renderings = renderings
    this.siteDrop = new SiteDrop(this)
  }

  siteOf(item: JekyllItem): Drop {
    return new SiteOfDrop(this, item)
  }

  of(item: JekyllItem): Drop {
    return made(this.#items, item, () =>
      item.kind === 'page' ? new PageDrop(item, this.renderings) : new DocumentDrop(item, this),
    )
  }

  file(file: StaticFile): Drop {
    return made(this.#files, file, () => new FileDrop(file, this.site.config.timeZone))
  }

  /** Every static file: those of collections last. */
  files(): readonly Drop[] {
    const own = this.site.staticFiles.filter(({ collection }) => collection === null)
    const theirs = this.site.collections.flatMap(({ files }) => files)
    return [...own, ...theirs].map((file) => this.file(file))
  }

  filesOf(collection: JekyllCollection): readonly Drop[] {
    return collection.files.map((file) => this.file(file))
  }

  /** Documents of a collection, in its own order. */
  documents(label: string): readonly Drop[] {
    return made(this.#lists, label, () => {
      const collection = this.site.collections.find((one) => one.label === label)
      return (collection?.documents ?? []).map((item) => this.of(item))
    })
  }
}

function made<Key, Made>(known: Map<Key, Made>, key: Key, make: () => Made): Made {
  let found = known.get(key)
  if (found === undefined) {
    found = make()
    known.set(key, found)
  }
  return found
}

const unique = (keys: readonly string[]) => [...new Set(keys)]

/** The folder of an address, with its final slash. */
function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/') + 1)
}

function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** `jekyll.version` and `jekyll.environment`. */
export function jekyllHash(environment: string): LiquidHash {
  return hashOf<Value>([
    ['version', '4.3.1'],
    ['environment', environment],
  ])
}
