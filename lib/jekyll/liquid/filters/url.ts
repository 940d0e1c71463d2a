import type { Host } from '../host'
import { toRubyString } from '../print'
import { LiquidFault } from '../problem'
import type { LiquidValue } from '../values'
import { type Filters, filter } from './filter'

const bytes = new TextEncoder()

/** Percent-encodes the characters of a text that are not among those that stay. */
function encode(text: string, stays: RegExp): string {
  return text.replace(/[\s\S]/gu, (sign) => {
    if (stays.test(sign)) return sign
    return [...bytes.encode(sign)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
  })
}

/** What cannot stand in an address; what is encoded already stays. */
function encodeAddress(text: string): string {
  return text
    .split(/(%[0-9a-fA-F]{2})/)
    .map((part, i) => (i % 2 === 1 ? part : encode(part, /[\w.~!$&'()*+,;=:@/?#[\]-]/)))
    .join('')
}

/** As Ruby's `CGI.escape`, for a value of a query. */
function escapeQuery(text: string): string {
  return encode(text, /[\w.~* -]/)
    .replaceAll(' ', '+')
    .replaceAll('*', '%2A')
}

function unescapeQuery(text: string): string {
  return decode(text.replaceAll('+', ' '))
}

/** Decodes runs of percent-encoded bytes; those that are not UTF-8 stay. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

const inPath = /[\w.~!$&'()*+,;=:@/-]/
const inQuery = /[\w.~!$&'()*+,;=:@/?%-]/

/** Writes a path as Addressable normalises it: encoded where it must be, decoded where it need not, without dots. */
function normalizePath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encodeSegment(segment))
    .join('/')
  return removeDots(encoded)
}

/** What is encoded is decoded where it need not be; `%2F` and its like keep their meaning. */
function encodeSegment(segment: string): string {
  return segment
    .split(/((?:%[0-9a-fA-F]{2})+)/)
    .map((part, i) => (i % 2 === 1 ? reencode(part) : encode(part.normalize('NFC'), inPath)))
    .join('')
}

function reencode(run: string): string {
  const text = decode(run)
  return text === run ? run.toUpperCase() : encode(text.normalize('NFC'), /[\w.~!$&'()*+,;=:@-]/)
}

function removeDots(path: string): string {
  const out: string[] = []
  const segments = path.split('/')
  for (const [i, segment] of segments.entries()) {
    const last = i === segments.length - 1
    if (segment === '.') {
      if (last) out.push('')
    } else if (segment === '..') {
      if (out.length > 1) out.pop()
      if (last) out.push('')
    } else out.push(segment)
  }
  return out.join('/')
}

interface Uri {
  readonly scheme: string | undefined
  readonly authority: string | undefined
  readonly path: string
  readonly query: string | undefined
  readonly fragment: string | undefined
}

/** The parts of an address (RFC 3986, appendix B). */
function parse(text: string): Uri {
  const match = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(
    text,
  )
  const [, scheme, authority, path = '', query, fragment] = match ?? []
  if (scheme !== undefined && !/^[a-z][a-z0-9+.-]*$/i.test(scheme)) {
    throw new LiquidFault('liquid-error', { reason: `invalid address ${text}` })
  }
  return { scheme, authority, path, query, fragment }
}

function normalize(text: string): string {
  const { scheme, authority, path, query, fragment } = parse(text)
  let result = scheme === undefined ? '' : `${scheme.toLowerCase()}:`
  if (authority !== undefined) {
    const host = hostOf(authority)
    const port = { http: ':80', https: ':443' }[scheme?.toLowerCase() ?? '']
    result += `//${port !== undefined && host.endsWith(port) ? host.slice(0, -port.length) : host}`
  }
  const written = normalizePath(path)
  result += written === '' && authority !== undefined ? '/' : written
  if (query) result += `?${encode(query, inQuery)}`
  if (fragment) result += `#${encode(decode(fragment), inQuery)}`
  return result
}

/** A host in lower case and in ASCII. */
function hostOf(authority: string): string {
  const [, user = '', host = '', port = ''] = /^([\s\S]*@)?([\s\S]*?)(:\d*)?$/.exec(authority) ?? []
  try {
    return `${user}${new URL(`http://${host}`).hostname}${port}`
  } catch {
    return authority
  }
}

/** Whether an address names its scheme. */
function isAbsolute(text: string): boolean {
  return parse(text).scheme !== undefined
}

const leadingSlash = (text: string) => (text === '' || text.startsWith('/') ? text : `/${text}`)

/** An address of the site below `baseurl`, encoded; one with a scheme as it is. */
export function relativeUrl(input: string, host: Pick<Host, 'baseurl'>): string {
  if (isAbsolute(input)) return input
  const base = toRubyString(host.baseurl).replace(/\/$/, '')
  return normalize((leadingSlash(base) + leadingSlash(input)).trimEnd())
}

function absoluteUrl(input: string, host: Host): string {
  if (isAbsolute(input)) return input
  const relative = relativeUrl(input, host)
  const site = toRubyString(host.url)
  return site === '' ? relative : normalize(site + relative)
}

/** Nil stays nil; all else is a text. */
function onText(run: (text: string, call: Parameters<Filters[string]['run']>[0]) => LiquidValue) {
  return filter(0, 0, (call, input) =>
    input === null || input === undefined ? undefined : run(toRubyString(input), call),
  )
}

export const urlFilters: Filters = {
  url_encode: onText(escapeQuery),
  url_decode: onText(unescapeQuery),
  cgi_escape: filter(0, 0, (_, input) => escapeQuery(toRubyString(input))),
  uri_escape: filter(0, 0, (_, input) => encodeAddress(toRubyString(input))),
  relative_url: onText((text, { context }) => relativeUrl(text, context.host)),
  absolute_url: onText((text, { context }) => absoluteUrl(text, context.host)),
  strip_index: onText((text) => text.replace(/\/index\.html?$/, '/')),
}
