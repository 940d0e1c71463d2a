/** Where articles live. */
export const articlesPath = '/actualites/'

/**
 * @param permalink as the editor wrote it, with or without slashes, percent-encoded or not
 * @returns the address with its slashes: `/publications/x/`; a file name such as `/x.html` keeps
 *   its own end
 */
export function pathOf(permalink: string): string {
  const names = decode(permalink)
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((name) => name !== '')
  const last = names.at(-1)
  if (last === undefined) return '/'
  return `/${names.join('/')}${/\.[a-z]{2,5}$/i.test(last) ? '' : '/'}`.normalize('NFC')
}

/**
 * @param address where a pointer leads, as the editor wrote it
 * @returns the same, from the root of the site when it names no other site
 */
export function targetOf(address: string): string {
  return /^(?:https?:|\/|#)/i.test(address) ? address : `/${address}`
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
