import { decoded } from './decoded'
import type { SiteText } from './document'

/** Where the articles of the plain layout live. */
export const articlesPath = '/actualites/'

/**
 * What two addresses of the same place have in common, however they are written: decoded, composed,
 * without `?` and `#`, and without a final slash, which a server adds or takes away.
 *
 * @param path from the root of the site
 * @returns `/actualites/l’été`; `/` for the home page
 */
export function addressKey(path: string): string {
  const names = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((name) => name !== '')
    .map(decoded)
  return `/${names.join('/')}`.normalize('NFC')
}

/** @returns an address of the site, which begins with its `baseurl`, once */
export function withBase(base: string, path: string): string {
  return path === base || path.startsWith(`${base}/`) ? path : base + path
}

/** @returns an address of the site without its `baseurl`, as files and routes are named */
export function withoutBase(base: string, path: string): string {
  return path === base ? '/' : path.startsWith(`${base}/`) ? path.slice(base.length) : path
}

/**
 * @param address where a pointer leads, as the editor wrote it
 * @param base `baseurl`
 * @returns the same, from the root of the host when it names no other site
 */
export function targetOf(address: string, base: string): string {
  if (/^(?:https?:|\/\/|#)/i.test(address)) return address
  return withBase(base, address.startsWith('/') ? address : `/${address}`)
}

/** @returns what says where each address of a text leads (`resolveAddress`) */
export function placeIn({
  path,
  base,
}: Pick<SiteText, 'path' | 'base'>): (written: string) => string {
  return (written) => resolveAddress(written, path, base)
}

/** Stands for the host, which content never names. */
const HOST = 'https://site.invalid'

/**
 * @param written an address, as a text has it
 * @param page address of the text
 * @param base `baseurl`
 * @returns where a browser would go from that page, under `baseurl` even if it is not written; what
 *   leads to another host or to a part of the page, as it is
 */
export function resolveAddress(written: string, page: string, base: string): string {
  if (written.startsWith('/')) return written.startsWith('//') ? written : withBase(base, written)
  if (written === '' || /^(?:[#?]|[a-z][a-z0-9+.-]*:)/i.test(written)) return written
  const from = `${HOST}${encodeURI(decoded(page))}`
  if (!URL.canParse(written, from)) return written
  const { pathname, search, hash } = new URL(written, from)
  return withBase(base, pathname) + search + hash
}
