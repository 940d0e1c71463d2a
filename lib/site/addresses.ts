import { readAddress } from '@/lib/markdown'
import { decoded } from './decoded'
import type { SiteText } from './document'

/** Where the articles of the plain layout live. */
export const articlesPath = '/actualites/'

/**
 * What two addresses of the same place have in common, however they are written: decoded, composed,
 * without `?` and `#`, without `index.html` and a final slash, which a server adds or takes away.
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
  // Servers show it for its folder.
  if (names.at(-1) === 'index.html') names.pop()
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

/** Stands for the host, which content never names. */
const HOST = 'https://site.invalid'

/**
 * The one place where addresses are encoded: what pages, feeds and headers write is ASCII, in which
 * no character ends what it stands in.
 *
 * @param address from the root of the site, or of another one; any of its letters may be encoded
 * @returns the same as a browser asks for it: `/l%E2%80%99%C3%A9t%C3%A9/`
 * @see https://url.spec.whatwg.org/#url-serializing
 */
export function encodedAddress(address: string): string {
  // Browsers read `\\` as `/`: an address of this site would lead to another.
  const safe = address.replace(/["<>\\^`{|}\s]/g, encodeURIComponent)
  if (!URL.canParse(safe, HOST)) return '/'
  const { origin, href } = new URL(safe, HOST)
  return origin === HOST ? href.slice(HOST.length) : href
}

/**
 * @param written where a pointer leads, as the editor wrote it
 * @param base `baseurl`
 * @returns the same, encoded, from the root of the host when it names no other site; `undefined` when
 *   no page may lead there
 */
export function targetOf(written: string, base: string): string | undefined {
  const address = readAddress(written)
  if (address.kind === 'external') return encodedAddress(address.href)
  if (address.kind !== 'local') return undefined
  if (address.href.startsWith('#')) return address.href
  return encodedAddress(withBase(base, address.href.replace(/^(?!\/)/, '/')))
}

/** @returns what says where each address of a text leads (`resolveAddress`) */
export function placeIn({
  path,
  base,
}: Pick<SiteText, 'path' | 'base'>): (written: string) => string {
  return (written) => resolveAddress(written, path, base)
}

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
  const from = `${HOST}${page}`
  if (!URL.canParse(written, from)) return written
  const { pathname, search, hash } = new URL(written, from)
  return withBase(base, pathname) + search + hash
}
