import type { Document, Page } from './document'
import { listingLength, listingPath, type Section } from './section'
import type { Theme } from './themes'

/** A file that cannot be read as a document or a page: never seen in production. */
export interface BrokenFile {
  /** As a command line would name it. */
  readonly file: string
  /** Where it would be, could it be read. */
  readonly path: string
}

/** What is shown at an address. */
export type Target =
  | { readonly kind: 'home'; readonly intro: Page | undefined }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'listing'; readonly section: Section; readonly number: number }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'site-map' }
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }
  /** On previews only: elsewhere, the build fails. */
  | { readonly kind: 'broken'; readonly broken: BrokenFile }

/** What there is at every address of the site, by path: decoded, with or without a final slash. */
export type AddressTable = ReadonlyMap<string, Target>

export const SITE_MAP_PATH = '/plan-du-site/'

/** An old address and where it leads. */
export interface Redirection {
  readonly from: string
  readonly to: string
}

/** Everything that wants an address. */
export interface Addressed {
  readonly sections: readonly Section[]
  readonly documents: readonly Document[]
  readonly pages: readonly Page[]
  readonly themes: readonly Theme[]
  readonly redirections: readonly Redirection[]
  readonly broken: readonly BrokenFile[]
}

/**
 * Decides what every address of the site shows. Of two things at one address, a document wins over a
 * page, what an editor wrote over the site's own pages, and anything over an old address. A page at
 * the root of a section introduces its listing, one at `/` the home page.
 */
export function addressTable(all: Addressed): AddressTable {
  const table = new Map<string, Target>()
  for (const { from, to } of all.redirections) {
    table.set(from, { kind: 'redirect', to, permanent: true })
  }
  table.set(SITE_MAP_PATH, { kind: 'site-map' })
  for (const theme of all.themes) table.set(theme.path, { kind: 'theme', theme })
  for (const broken of all.broken) table.set(broken.path, { kind: 'broken', broken })
  for (const page of all.pages) table.set(page.path, { kind: 'page', page })
  for (const section of all.sections) {
    for (let number = 1; number <= listingLength(section); number++) {
      table.set(listingPath(section, number), { kind: 'listing', section, number })
    }
  }
  table.set('/', { kind: 'home', intro: all.pages.find(({ path }) => path === '/') })
  for (const document of all.documents) table.set(document.path, documentTarget(document))
  return table
}

/** On previews, a document to come that only leads elsewhere is shown, to say so. */
function documentTarget(document: Document): Target {
  return document.redirectTo === undefined || !document.isPublic
    ? { kind: 'document', document }
    : { kind: 'redirect', to: document.redirectTo, permanent: false }
}

/** @returns what is at an address, its final slash written or not */
export function targetAt(table: AddressTable, path: string): Target | undefined {
  return table.get(path) ?? table.get(path.endsWith('/') ? path.slice(0, -1) : `${path}/`)
}
