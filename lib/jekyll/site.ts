import { limitPosts, settle } from './addresses'
import { readConfig } from './config'
import { readData } from './data'
import { isExcluded } from './entry-filter'
import { compareNames, problemOf, type SiteFiles } from './files'
import type { Build, Draft } from './item'
import { sortDocuments } from './order'
import { redirectsOf } from './redirects'
import { SourceReader } from './sources'
import { includesOf, templatesOf } from './templates'
import { inZone } from './time'
import type { JekyllCollection, JekyllConfig, JekyllItem, JekyllProblem, JekyllSite } from './types'
import type { Hash } from './values'

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
  /** A configuration over those of the folder: what another site says of itself. */
  readonly above?: Hash | undefined
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
  const { base, above, folders = {} } = options
  const { config: written, problems: found } = readConfig(files, { names, zone, base, above })
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
    problems: [
      ...problems.filter(isUnread(items, files, config)),
      ...files.problems.filter(({ file }) => isMissed(config, file)),
    ],
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

/** Whether anybody expects a file to be read: editors of text leave links of their own. */
function isMissed(config: JekyllConfig, file: string): boolean {
  return !/(?:^|\/)[.#~][^/]*$|~$/.test(file) && !isExcluded(config, file, true)
}

/** @returns whether a problem stands: a key of the configuration that a template reads is followed */
function isUnread(
  items: readonly JekyllItem[],
  files: SiteFiles,
  config: JekyllConfig,
): (problem: JekyllProblem) => boolean {
  const texts = [...items.map(({ body }) => body), ...includesOf(files, config)]
  const read = new Set(
    texts
      .filter((text) => text.includes('site'))
      .flatMap((text) => [...text.matchAll(/\bsite(?:\.|\[['"])([\w-]+)/g)].map(([, key]) => key)),
  )
  return ({ code, facts }) => code !== 'config-ignored' || !read.has(String(facts.key))
}

function nameOf({ file }: JekyllItem | Draft): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
