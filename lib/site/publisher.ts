import { type Hash, isHash, isList, type Value } from '@/lib/jekyll'

/** Keys of `_config.yml` that say who publishes, hosts and answers; its pages show them by Liquid. */
export const PUBLISHER_KEYS = {
  publisher: ['name', 'address', 'phone', 'email', 'director', 'reuse'],
  hosting: ['name', 'address', 'phone'],
  privacy: [
    ...(['officer', 'log_basis', 'log_retention'] as const),
    ...(['mail_basis', 'mail_retention', 'mail_provider'] as const),
  ],
  accessibility: ['scheme', 'plan'],
} as const

/** What `/.well-known/security.txt` says (RFC 9116), beside the day it expires. */
export interface SecurityContact {
  /** Addresses to write to, in the order of preference. */
  readonly contacts: readonly string[]
  readonly policy: string | undefined
  /** Of whoever answers, as BCP 47, separated by commas. */
  readonly languages: string
}

/**
 * @param config what `_config.yml` says
 * @returns which keys have no value yet, as `publisher.name`
 */
export function missingPublisherKeys(config: Hash): string[] {
  return Object.entries(PUBLISHER_KEYS).flatMap(([group, keys]) =>
    keys
      .filter((key) => textOf(hashAt(config, group)?.[key]) === undefined)
      .map((key) => `${group}.${key}`),
  )
}

/**
 * @param config what `_config.yml` says: under `security`, `contact` (an e-mail or web address, or
 *   several), and maybe `policy` and `languages`
 * @param language of the site
 * @returns `undefined` where there is no contact, without which the file means nothing
 */
export function securityContact(config: Hash, language: string): SecurityContact | undefined {
  const security = hashAt(config, 'security')
  const written = security?.contact
  const contacts = (isList(written) ? written : [written]).flatMap((one) => uriOf(one) ?? [])
  if (contacts.length === 0) return undefined
  return {
    contacts,
    policy: uriOf(security?.policy),
    languages: textOf(security?.languages)?.replace(/[^\w, -]/g, '') ?? language,
  }
}

/**
 * @param config what `_config.yml` says: `report_error` is an e-mail or web address
 * @returns where readers report an error of a text, as an address
 */
export function reportAddress(config: Hash): string | undefined {
  return uriOf(config.report_error)
}

/** An address of the web, or `mailto:` and an e-mail address; nothing else may be followed. */
export function uriOf(value: Value | undefined): string | undefined {
  const text = textOf(value)
  if (text === undefined) return undefined
  if (/^(?:mailto:)?[^\s@:/<>"]+@[^\s@:/<>"]+\.[^\s@:/<>".]+$/.test(text)) {
    return text.startsWith('mailto:') ? text : `mailto:${text}`
  }
  return /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text) ? text : undefined
}

function hashAt(config: Hash, key: string): Hash | undefined {
  const value = config[key]
  return isHash(value) ? value : undefined
}

function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
