import { addressKey, withoutBase } from './addresses'
import {
  directoryLength,
  directoryPath,
  SITE_MAP_PATH,
  SUBSCRIBE_PATH,
  siteMapLines,
  THEMES_PATH,
} from './directory'
import type { Document, Page } from './document'
import type { SiteFeed } from './feeds'
import { ownerOf } from './reserved'
import { listingLength, listingPath, type Section } from './section'
import { type Selection, selectionsOf } from './selections'
import type { Theme } from './themes'

/** A file that cannot be read as a document or a page: never seen in production. */
export interface BrokenFile {
  /** As a command line would name it. */
  readonly file: string
  /** Where it would be, could it be read. */
  readonly path: string
}

/** What is shown at an address. */
export type Target = { readonly path: string } & (
  | { readonly kind: 'home'; readonly intro: Page | undefined }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'listing'; readonly section: Section; readonly number: number }
  | { readonly kind: 'selection'; readonly selection: Selection; readonly number: number }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly number: number }
  | Directory<'themes'>
  | (Directory<'site-map'> & { readonly home: string })
  | Directory<'subscribe'>
  | {
      readonly kind: 'redirect'
      readonly to: string
      readonly permanent: boolean
      readonly file: string
    }
  /** On previews only: elsewhere, the build fails. */
  | { readonly kind: 'broken'; readonly broken: BrokenFile }
)

/** One page of a list that is cut (`directory.ts`), 1-based, and where its first page is. */
interface Directory<Kind> {
  readonly kind: Kind
  readonly first: string
  readonly number: number
}

/** What there is at every address of the site, by `addressKey`. */
export type AddressTable = ReadonlyMap<string, Target>

/** An old address and where it leads. */
export interface Redirection {
  readonly from: string
  readonly to: string
  /** The file that asks for it. */
  readonly file: string
}

/** Everything that wants an address. */
export interface Addressed {
  /** `baseurl`, which all of them begin with. */
  readonly base: string
  readonly sections: readonly Section[]
  readonly documents: readonly Document[]
  readonly pages: readonly Page[]
  readonly themes: readonly Theme[]
  readonly feeds: readonly SiteFeed[]
  readonly redirections: readonly Redirection[]
  readonly broken: readonly BrokenFile[]
}

/**
 * Decides what every address of the site shows. Of two things at one address, a document wins over a
 * page, what an editor wrote over the site's own pages, and anything over an old address; nothing over
 * what is no page (`ownerOf`). A page at the root of a section introduces its listing, one at `/` the
 * home page.
 */
export function addressTable(all: Addressed): AddressTable {
  const table = new Map<string, Target>()
  const { base } = all
  const put = (target: Target) => {
    if (ownerOf(withoutBase(base, target.path)) === undefined)
      table.set(addressKey(target.path), target)
  }
  for (const { from, to, file } of all.redirections) {
    put({ kind: 'redirect', path: from, to, permanent: true, file })
  }
  for (const target of replaceable(all)) put(target)
  for (const broken of all.broken) put({ kind: 'broken', path: broken.path, broken })
  for (const page of all.pages.filter((page) => saysSomething(page, base))) put(pageTarget(page))
  for (const target of listings(all)) put(target)
  const home = `${base}/`
  const intro = all.pages.find(({ path }) => addressKey(path) === addressKey(home))
  put({ kind: 'home', path: home, intro })
  for (const document of all.documents) put(documentTarget(document))
  return table
}

/** What the site shows of its own, whether or not a folder has something else there. */
export function ownTargets(all: Shown): readonly Target[] {
  return [...replaceable(all), ...listings(all)]
}

/** What pages of the site's own are made of. */
type Shown = Pick<Addressed, 'base' | 'sections' | 'pages' | 'themes' | 'feeds'>

/** Pages of the site that a page of the folder may replace. */
function replaceable({ base, sections, pages, themes, feeds }: Shown): Target[] {
  const home = `${base}/`
  const lines = siteMapLines({ sections, pages, themes }, home)
  return [
    ...directory(base + SITE_MAP_PATH, lines).map(
      (page): Target => ({ kind: 'site-map', home, ...page }),
    ),
    ...directory(base + SUBSCRIBE_PATH, feeds).map(
      (page): Target => ({ kind: 'subscribe', ...page }),
    ),
    ...directory(base + THEMES_PATH, themes).map((page): Target => ({ kind: 'themes', ...page })),
    ...themes.flatMap((theme) =>
      pageNumbers(theme).map((number): Target => {
        return { kind: 'theme', path: listingPath(theme, number), theme, number }
      }),
    ),
    ...sections.flatMap(selectionsOf).flatMap((selection) =>
      pageNumbers(selection).map((number): Target => {
        return { kind: 'selection', path: listingPath(selection, number), selection, number }
      }),
    ),
  ]
}

/** Every page of a list that is cut, with its address. */
function directory(first: string, lines: readonly unknown[]) {
  return Array.from({ length: directoryLength(lines.length) }, (_, index) => {
    const number = index + 1
    return { first, number, path: directoryPath(first, number) }
  })
}

function listings({ sections }: Pick<Shown, 'sections'>): Target[] {
  return sections.flatMap((section) =>
    pageNumbers(section).map((number): Target => {
      return { kind: 'listing', path: listingPath(section, number), section, number }
    }),
  )
}

/** A site map whose layout made all of it leaves its place to ours. */
function saysSomething({ path, body }: Page, base: string): boolean {
  return body.text.trim() !== '' || addressKey(path) !== addressKey(base + SITE_MAP_PATH)
}

function pageNumbers(listing: { readonly documents: readonly Document[] }): number[] {
  return Array.from({ length: listingLength(listing) }, (_, index) => index + 1)
}

/** On previews, what is to come and only leads elsewhere is shown, to say so. */
function documentTarget(document: Document): Target {
  const { path, redirectTo, isPublic, file } = document
  return redirectTo === undefined || !isPublic
    ? { kind: 'document', path, document }
    : { kind: 'redirect', path, to: redirectTo, permanent: false, file }
}

function pageTarget(page: Page): Target {
  const { path, redirectTo, isPublic, file } = page
  return redirectTo === undefined || !isPublic
    ? { kind: 'page', path, page }
    : { kind: 'redirect', path, to: redirectTo, permanent: false, file }
}

/** @returns what is at an address, however it is written: encoded or not, with a final slash or not */
export function targetAt(table: AddressTable, path: string): Target | undefined {
  return table.get(addressKey(path))
}
