import { addressKey, withBase, withoutBase } from '@/lib/site/addresses'
import type { Document } from '@/lib/site/document'
import { filesBelow } from '@/lib/site/files'
import type { Site } from '@/lib/site/load'
import { siteOf } from '@/lib/site/open'
import type { Settings } from '@/lib/site/settings'
import { shapeOf } from '@/lib/site/shape'
import { type Target, targetAt } from '@/lib/site/table'
import { foldWord } from '@/lib/site/words'
import { type Claims, claimsOf } from './claims'
import type { CheckedFile, Entry } from './entry'
import { anchorsOf } from './markdown/anchors'
import { partsOf } from './markdown/parts'
import { pathFinder } from './nearest'
import { ownPagesOf } from './own-pages'
import { readSource } from './source/source'

/** All the files together, for the rules that look at more than one. */
export interface Corpus {
  readonly settings: Settings
  /** Whether it is the layout of this project, whose keys are all known, and not Jekyll's. */
  readonly isPlain: boolean
  /** The site with all that is hidden. */
  readonly site: Site
  /** Files of the content folder. */
  readonly entries: readonly Entry[]
  /** @returns the file at an address of the site, or that moved away from it */
  readonly entryAt: (path: string) => Entry | undefined
  /** @returns whether the site has a page of its own there: home, listing, theme … */
  readonly isSitePage: (path: string) => boolean
  /** @returns the file with its Markdown, parsed once; `undefined` when it cannot be read */
  readonly open: (entry: Entry) => CheckedFile | undefined
  /** @returns every id that is written in a file, and what it is on its page (`anchorsOf`) */
  readonly anchorsIn: (entry: Entry) => ReadonlyMap<string, string>
  /** @returns the address of the site that is nearest to one that is not */
  readonly nearestPage: (path: string) => string | undefined
  /** @returns what the site shows of its own, by address in lower case */
  readonly ownPages: () => ReadonlyMap<string, Target>
  /** Who wants which address. */
  readonly claims: Claims
  /** @returns the documents of a section that have a title, whatever its case and accents */
  readonly titled: (section: string, title: string) => readonly Document[]
  /** @returns the served file that is nearest to one that is not there, as `/uploads/x.png` */
  readonly nearestFile: (path: string) => string | undefined
}

/** What the table of addresses holds that is no file of the content folder. */
const ownPages: ReadonlySet<Target['kind']> = new Set([
  ...(['home', 'listing', 'theme', 'themes', 'selection', 'site-map', 'subscribe'] as const),
])

/** What is served beside the pages. */
const siteFiles: readonly string[] = ['/sitemap.xml', '/robots.txt', '/recherche/', '/s-abonner/']

/** @param settings say which files */
export function readCorpus(settings: Settings): Corpus {
  const site = siteOf({ ...settings, everything: true })
  const { addresses, documents, pages, broken } = site
  const entries = [...documents, ...pages].map((text) => ({
    file: text.file,
    path: text.path,
    text,
  }))
  const unread = broken.map((file) => ({ ...file, text: undefined }))
  const all: readonly Entry[] = [...entries, ...unread]
  const byFile = new Map(all.map((entry) => [entry.file, entry]))
  const byPath = new Map(all.map((entry) => [addressKey(entry.path), entry]))
  const open = remember((entry: Entry): CheckedFile | undefined => {
    if (!entry.text) return undefined
    const source = readSource(entry.file, settings.drafts)
    return { source, entry, text: entry.text, parts: partsOf(source, entry.text) }
  })
  const { content, publicFolder } = settings
  const own = all.filter(({ text }) => !(text && 'isLent' in text && text.isLent))
  const titles = once(() => byTitle(documents))
  const files = once(() =>
    pathFinder([...filesBelow(publicFolder), ...filesBelow(content).filter(isServed)].sort()),
  )
  return {
    settings,
    isPlain: shapeOf(content).isPlain,
    site,
    entries: own,
    ownPages: once(() => ownPagesOf(site, settings.base)),
    claims: claimsOf(own),
    titled: (section, title) => titles().get(titleKey(section, title)) ?? [],
    entryAt: (written) => {
      const path = withBase(settings.base, written)
      const target = targetAt(addresses, path)
      const moved = target?.kind === 'redirect' ? byFile.get(target.file) : undefined
      return byPath.get(addressKey(path)) ?? moved
    },
    isSitePage: (written) => {
      const path = withBase(settings.base, written)
      const kind = targetAt(addresses, path)?.kind
      return kind === undefined
        ? siteFiles.includes(withoutBase(settings.base, path))
        : ownPages.has(kind)
    },
    open,
    anchorsIn: remember((entry) => anchorsOf(open(entry)?.parts ?? [])),
    nearestPage: pathFinder([...addresses.values()].map(({ path }) => path)),
    nearestFile: (path) => files()(path),
  }
}

/** Sources are no media. */
function isServed(path: string): boolean {
  return !/\/_|\.(?:md|mkd|mkdn|mkdown|markdown|mdx|ya?ml)$/i.test(path)
}

function byTitle(documents: readonly Document[]): ReadonlyMap<string, readonly Document[]> {
  const titles = new Map<string, Document[]>()
  for (const document of documents) {
    const key = titleKey(document.section, document.title)
    titles.set(key, [...(titles.get(key) ?? []), document])
  }
  return titles
}

function titleKey(section: string, title: string): string {
  return `${section} ${foldWord(title)}`
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
