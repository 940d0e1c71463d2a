import { articlesPath, pathOf } from '@/lib/site/addresses'
import { type Entry, readContent } from '@/lib/site/content'
import { filesBelow } from '@/lib/site/content-files'
import { siteOf } from '@/lib/site/load'
import type { Settings } from '@/lib/site/settings'
import { slugOf } from '@/lib/site/slug'
import { type Target, targetAt } from '@/lib/site/table'
import { anchorsOf } from './markdown/anchors'
import { partsOf } from './markdown/parts'
import { pathFinder } from './nearest'
import type { CheckedFile } from './rule'

/** All the files together, for the rules that look at more than one. */
export interface Corpus {
  readonly settings: Settings
  readonly entries: readonly Entry[]
  /** @returns the file at an address of the site, or that moved away from it */
  readonly entryAt: (path: string) => Entry | undefined
  /** @returns whether the site has a page of its own there: home, listing, theme … */
  readonly isSitePage: (path: string) => boolean
  /** @returns the file with its Markdown, parsed once; `undefined` when it cannot be read */
  readonly open: (entry: Entry) => CheckedFile | undefined
  /** @returns every id that a link can lead to in a file */
  readonly anchorsIn: (entry: Entry) => ReadonlySet<string>
  /** @returns the address of the site that is nearest to one that is not */
  readonly nearestPage: (path: string) => string | undefined
  /** @returns the file of `public` that is nearest to one that is not, as `/uploads/x.png` */
  readonly nearestFile: (path: string) => string | undefined
}

/** What the table of addresses holds that is no file of the content folder. */
const ownPages: ReadonlySet<Target['kind']> = new Set(['home', 'listing', 'theme', 'site-map'])

/** What is served beside the pages. */
const siteFiles: readonly string[] = ['/sitemap.xml', '/robots.txt']

/** @param settings say which files */
export function readCorpus(settings: Settings): Corpus {
  const entries = readContent(settings)
  const { addresses } = siteOf(entries, { ...settings, everything: true })
  const byPath = new Map([
    ...entries.flatMap((entry) => oldAddressesOf(entry).map((path) => [path, entry] as const)),
    ...entries.map((entry) => [entry.path, entry] as const),
  ])
  const open = remember((entry: Entry): CheckedFile | undefined => {
    const { source, text } = entry
    return text && { source, entry, text, parts: partsOf(source) }
  })
  const files = once(() => pathFinder(filesBelow(settings.publicFolder, '').sort()))
  return {
    settings,
    entries,
    entryAt: (path) => byPath.get(pathOf(path)),
    open,
    anchorsIn: remember((entry) => anchorsOf(open(entry)?.parts ?? [])),
    isSitePage: (path) => {
      const kind = targetAt(addresses, path)?.kind
      return kind === undefined ? siteFiles.includes(path) : ownPages.has(kind)
    },
    nearestPage: pathFinder([...addresses.keys(), ...byPath.keys()]),
    nearestFile: (path) => files()(path),
  }
}

/** Where a file was, or where Jekyll's own rule would have put one that chose another address. */
function oldAddressesOf({ text, source }: Entry): string[] {
  const usual = source.kind === 'article' ? [`${articlesPath}${slugOf(source.file)}/`] : []
  return [...usual, ...(text?.redirectFrom ?? [])]
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}

function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key) as Value
  }
}
