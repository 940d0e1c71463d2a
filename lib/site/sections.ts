import type { JekyllCollection, JekyllConfig } from '@/lib/jekyll'
import { cleanText } from '@/lib/markdown'
import { addressKey, articlesPath, encodedAddress } from './addresses'
import type { Document, Page } from './document'
import { byPosition, newestFirst, soonestFirst } from './order'
import type { Section, SectionKind } from './section'
import type { Settings } from './settings'

/** A collection, and what this deployment shows of it. */
export interface ShownCollection {
  readonly collection: JekyllCollection
  /** In Jekyll's order. */
  readonly documents: readonly Document[]
}

/**
 * Every collection that has something to list is a section of the site.
 *
 * @param shown in the order of the configuration
 * @param pages of which one may introduce a section
 * @param settings `base`, and `now`: what is past and what is to come
 */
export function sectionsOf(
  shown: readonly ShownCollection[],
  pages: readonly Page[],
  config: JekyllConfig,
  { base, now }: Pick<Settings, 'base' | 'now'>,
): Section[] {
  return withRoots(shown, config).map(({ collection, documents, root }) => {
    const { label } = collection
    const path = encodedAddress(base + root)
    const kind = kindOf(collection, documents)
    return {
      name: label,
      title: cleanText(collection.config.title ?? titleOf(label)),
      path,
      kind,
      documents: ordered(kind, collection, documents, now),
      intro: pages.find((page) => addressKey(page.path) === addressKey(path)),
    }
  })
}

const kinds: readonly SectionKind[] = ['news', 'events', 'press', 'documents']

/** What the configuration says (`kind: events`), or else what most of the documents are. */
function kindOf({ label, config }: JekyllCollection, documents: readonly Document[]): SectionKind {
  const said = kinds.find((kind) => kind === config.metadata.kind)
  if (said) return said
  const most = (is: (document: Document) => boolean) =>
    documents.filter(is).length * 2 > documents.length
  if (most(({ event }) => event !== undefined)) return 'events'
  if (most(({ pressContact }) => pressContact !== undefined)) return 'press'
  return label === 'posts' || documents.length === 0 || most(({ date }) => date !== undefined)
    ? 'news'
    : 'documents'
}

function ordered(
  kind: SectionKind,
  { config }: JekyllCollection,
  documents: readonly Document[],
  now: number,
): readonly Document[] {
  // Jekyll's own order, when the configuration asks for one.
  if (config.sortBy !== undefined || config.order !== undefined) return documents
  if (kind === 'events') return [...documents].sort(soonestFirst(now))
  return [...documents].sort(kind === 'documents' ? byPosition : newestFirst)
}

/**
 * Gives each collection the address of its listing: the root of its permalinks, or where that is
 *   no place of its own, its name. Roots come first: a name never takes the place that another
 *   collection writes in.
 */
function withRoots(shown: readonly ShownCollection[], config: JekyllConfig) {
  const taken = new Set<string>(['/'])
  const free = (paths: readonly string[]) => {
    const path = paths.find((each) => each.startsWith('/') && !taken.has(addressKey(each)))
    if (path !== undefined) taken.add(addressKey(path))
    return path
  }
  const written = shown.map((each) => ({
    ...each,
    root: free([fixedPart(each.collection, config)]),
  }))
  return written.map(({ root, ...each }) => {
    const { label } = each.collection
    const names = [label === 'posts' ? articlesPath : `/${label}/`, `/${label}/`]
    return { ...each, root: root ?? free(names) ?? `/_${label}/` }
  })
}

/** What comes before the first placeholder of the permalinks of a collection. */
function fixedPart({ label, config: collection }: JekyllCollection, config: JekyllConfig): string {
  const ofSite = label === 'posts' ? config.permalink : ''
  const template = defaultPermalink(label, config) ?? collection.permalink ?? ofSite
  return template
    .replaceAll(':collection', label)
    .replace(/:[\s\S]*$/, '')
    .replace(/[^/]*$/, '')
}

/** The permalink that `defaults` give to a whole collection. */
function defaultPermalink(label: string, { defaults }: JekyllConfig): string | undefined {
  const said = defaults.find(({ type, path, values }) => {
    return type === label && path === '' && typeof values.permalink === 'string'
  })
  return said === undefined ? undefined : String(said.values.permalink)
}

/** `publications` is called « Publications », `posts` « Actualités ». */
function titleOf(label: string): string {
  if (label === 'posts') return 'Actualités'
  const words = label.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
