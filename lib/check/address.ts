import { decoded } from '@/lib/site/decoded'

/** An address of this site, as a link in one of its files names it. */
export interface LocalAddress {
  /** Decoded, with the final slash that it has. */
  readonly path: string
  /** Decoded, without `#`; `''` when there is none. */
  readonly anchor: string
}

/** Stands for the site's own origin, which content never names. */
const origin = 'https://site.invalid'

/**
 * @param href as the editor wrote it
 * @param from address of the page that holds the link
 * @returns `undefined` for an address of another site, and for what is no address
 */
export function localAddress(href: string, from: string): LocalAddress | undefined {
  const base = `${origin}${from}`
  if (!URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  if (url.origin !== origin) return undefined
  return { path: decoded(url.pathname), anchor: decoded(url.hash.slice(1)) }
}

/** @returns whether the address names a file rather than a page, which may be `/2019/05/01/x.html` */
export function namesFile(path: string): boolean {
  return /\.[a-z\d]{2,5}$/i.test(path) && !/\.x?html?$/i.test(path)
}
