import { decoded } from './decoded'

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

/**
 * @param address where a pointer leads, as the editor wrote it
 * @returns the same, from the root of the site when it names no other site
 */
export function targetOf(address: string): string {
  return /^(?:https?:|\/|#)/i.test(address) ? address : `/${address}`
}
