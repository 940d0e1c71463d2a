/** What an address written in the content leads to. */
export type Address =
  /** Of this site: a path, a query or an anchor, relative or not. */
  | { readonly kind: 'local'; readonly href: string }
  /** Of another site, over http or https. */
  | { readonly kind: 'external'; readonly href: string; readonly url: URL }
  /** A person: mail, telephone, message. */
  | { readonly kind: 'contact'; readonly href: string; readonly scheme: string }
  | { readonly kind: 'refused'; readonly reason: AddressFault; readonly detail: string }

export type AddressFault =
  /** A scheme that no page of ours leads to: `javascript:`, `data:`, `file:` … */
  | 'scheme'
  /** A control character, or half of a surrogate pair. */
  | 'character'
  /** Browsers read `\` as `/`: `/\exemple.org` leads to another site. */
  | 'backslash'
  /** `https://banque.fr@exemple.org` leads to exemple.org. */
  | 'credentials'
  /** Not an address: `https:/exemple.fr`, `https://`. */
  | 'malformed'

const contactSchemes: readonly string[] = ['mailto', 'tel', 'sms']

/**
 * The one reader of addresses of the content: links, images, files, redirections, permalinks.
 *
 * @param written as the editor wrote it; white space around it does not count, nor do line breaks
 *   within, which browsers leave out
 * @returns what it leads to, with `href` as it may be written in a page
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function readAddress(written: string): Address {
  const href = written.trim().replace(/[\t\n\r]/g, '')
  const control = controlIn(href)
  if (control !== undefined) return refused('character', control)
  const [, scheme = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(href) ?? []
  const beforeQuery = href.split(/[?#]/, 1)[0] ?? ''
  if (scheme === '') {
    if (beforeQuery.includes('\\')) return refused('backslash', beforeQuery)
    return href.startsWith('//') ? external(`https:${href}`, href) : { kind: 'local', href }
  }
  const name = scheme.toLowerCase()
  if (contactSchemes.includes(name)) return { kind: 'contact', href, scheme: name }
  if (name !== 'http' && name !== 'https') return refused('scheme', name)
  if (beforeQuery.includes('\\')) return refused('backslash', beforeQuery)
  return external(href, href)
}

function external(address: string, href: string): Address {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
    return refused('malformed', href)
  }
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return refused('credentials', url.host)
  return { kind: 'external', href, url }
}

function refused(reason: AddressFault, detail: string): Address {
  return { kind: 'refused', reason, detail }
}

/** @returns the first character that no address has, as `U+0001` */
function controlIn(text: string): string | undefined {
  const found = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u.exec(text)?.[0]
  const code = found?.codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
