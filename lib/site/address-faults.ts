import { readAddress } from '@/lib/markdown'

/** Why no server could answer at an address. Facts of the problem `address`: `fault` and `found`. */
export type AddressProblem =
  /** It names another site, or a scheme. */
  | 'elsewhere'
  /** `..` leads above the folder. */
  | 'climbs'
  /** A `%` that begins no code, or codes that are no letters. */
  | 'percent'
  /** A character that ends an address, or that none has. */
  | 'character'
  /** A name between two `/` that no disk has room for. */
  | 'long'
  /** It ends like a file of another kind: nobody would be shown a page. */
  | 'kind'
  /** Nothing but spaces. */
  | 'empty'

/** Disks have room for 255 bytes, of which a build takes some for its own endings. */
const longestName = 230

/**
 * @param url that Jekyll would write, of a page or an old one
 * @param said what the editor wrote, which tells more, where it is not the name of the file
 * @returns what is wrong with it: `found` is what no address has
 */
export function addressFault(
  url: string,
  said?: string,
): { readonly fault: AddressProblem; readonly found: string } | undefined {
  const written = said?.trim()
  if (written === '') return { fault: 'empty', found: '' }
  if (written !== undefined && /^[a-z][a-z\d+.-]*:(?!\w)|^\/\/[^/]+\./i.test(written)) {
    return { fault: 'elsewhere', found: written }
  }
  if (written?.split('/').includes('..')) return { fault: 'climbs', found: '..' }
  const path = decodedOrNothing(url)
  if (path === undefined) return { fault: 'percent', found: '%' }
  const [character] = /[?#]|%2f/i.exec(url) ?? /\\/.exec(path) ?? []
  if (character !== undefined) return { fault: 'character', found: character }
  // Next puts names in the place of others with `replace`, to which these signs mean something.
  const [sign] = /\$[$&`']/.exec(path) ?? []
  if (sign !== undefined) return { fault: 'character', found: sign }
  const address = readAddress(path.replace(/[?#]/g, ''))
  if (address.kind === 'refused') return { fault: 'character', found: address.detail }
  const long = path.split('/').find((name) => Buffer.byteLength(name) > longestName)
  return long === undefined ? undefined : { fault: 'long', found: `${long.slice(0, 40)}…` }
}

function decodedOrNothing(url: string): string | undefined {
  try {
    return decodeURIComponent(url)
  } catch {
    return undefined
  }
}
