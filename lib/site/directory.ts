import { addressKey } from './addresses'
import type { Page } from './document'
import type { Section } from './section'
import type { Theme } from './themes'

/*
 * Pages that list everything of a kind, a line each: the site map, themes, feeds. They are cut, so that
 * no page grows with the archive.
 */

export const SITE_MAP_PATH = '/plan-du-site/'

export const THEMES_PATH = '/themes/'

/** The page that lists the feeds. */
export const SUBSCRIBE_PATH = '/s-abonner/'

/** Lines on a page, which then weighs 100 KB at most, before compression. */
const DIRECTORY_SIZE = 400

/** @returns how many pages so many lines make: one when there are none */
export function directoryLength(lines: number): number {
  return Math.max(1, Math.ceil(lines / DIRECTORY_SIZE))
}

/**
 * @param path of the first page
 * @param number 1-based
 * @returns the address of a page: no theme or section has its own there
 */
export function directoryPath(path: string, number: number): string {
  return number === 1 ? path : `${path.replace(/\/?$/, '/')}liste/${number}/`
}

/** @returns the lines of a page, 1-based */
export function onDirectoryPage<Line>(lines: readonly Line[], number: number): readonly Line[] {
  return lines.slice((number - 1) * DIRECTORY_SIZE, number * DIRECTORY_SIZE)
}

/** A line of the site map. */
export interface SiteMapLine {
  /** Stands over the lines that have it. */
  readonly group: string
  readonly href: string
  readonly label: string
  /** BCP 47, when it is that of a text. */
  readonly language?: string
}

/** What the site map lists. */
export interface Mapped {
  readonly sections: readonly Section[]
  readonly pages: readonly Page[]
  readonly themes: readonly Theme[]
}

/**
 * @param home address of the home page
 * @returns every page of the site: home, listings, texts and lists, then section by section, then themes
 */
export function siteMapLines({ sections, pages, themes }: Mapped, home: string): SiteMapLine[] {
  const listings = new Set([home, ...sections.map(({ path }) => path)].map(addressKey))
  const documents = sections.flatMap((section) => section.documents)
  const written = new Set([...pages, ...documents].map(({ path }) => addressKey(path)))
  const base = home.replace(/\/$/, '')
  // What the folder has at their addresses is listed as itself.
  const own = [
    ...(themes.length > 0 ? [{ href: base + THEMES_PATH, label: 'Thèmes' }] : []),
    { href: base + SUBSCRIBE_PATH, label: 'S’abonner' },
  ].filter(({ href }) => !written.has(addressKey(href)))
  return [
    { group: 'Pages', href: home, label: 'Accueil' },
    ...sections.map(({ path, title }) => ({ group: 'Pages', href: path, label: title })),
    ...pages
      .filter(({ path }) => !listings.has(addressKey(path)))
      .map(({ path, title, language }) => ({ group: 'Pages', href: path, label: title, language })),
    ...own.map((link) => ({ group: 'Pages', ...link })),
    ...sections.flatMap(({ title: group, documents }) =>
      documents.map(({ redirectTo, path, title, language }) => ({
        ...{ group, href: redirectTo ?? path, label: title, language },
      })),
    ),
    ...themes.map(({ path, name }) => ({ group: 'Thèmes', href: path, label: name })),
  ]
}
