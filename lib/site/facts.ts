import { env } from '@/lib/env'
import { isHash, isList, type JekyllConfig, type Value } from '@/lib/jekyll'
import { cleanText, readAddress } from '@/lib/markdown'
import { targetOf } from './addresses'
import { peopleIn } from './common-keys'
import { SITE_MAP_PATH, SUBSCRIBE_PATH } from './directory'
import type { Page } from './document'
import { reportAddress, type SecurityContact, securityContact } from './publisher'
import type { Section } from './section'
import { siteLanguage } from './text'
import { typesetIn } from './typeset'

/** Who publishes, and where: what every page, feed and header shares. */
export interface SiteFacts {
  readonly name: string
  /** Beside the name, on wide screens. */
  readonly tagline: string | undefined
  readonly description: string
  /** Who writes, where a text does not say it: the configuration's `author`, or else the name. */
  readonly author: string
  /** Address of the host, without a final slash. */
  readonly url: string
  /** Address of the source code, where it is known. */
  readonly repository: string | undefined
  /** Where readers report an error, where the configuration says it. */
  readonly report: string | undefined
  readonly security: SecurityContact | undefined
  /** BCP 47. */
  readonly language: string
  /** IANA name. */
  readonly timeZone: string
  /** The main menu. */
  readonly navigation: readonly SiteLink[]
  /** The links that end every page. */
  readonly footer: readonly SiteLink[]
}

export interface SiteLink {
  readonly href: string
  readonly label: string
}

/** What a folder says that has no `_config.yml`. */
const unsaid = {
  name: 'Parution',
  tagline: 'Le guide des rédacteurs',
  description:
    'Le guide des rédacteurs : écrire, illustrer et publier des actualités de service public.',
}

/** Address of the accessibility statement, which the law wants in every footer. */
const STATEMENT = '/accessibilite/'

/** What is known of a site, beside its configuration. */
interface Known {
  /** In the order of the menu. */
  readonly sections: readonly Section[]
  /** Those that there are, for the links of the footer. */
  readonly pages: readonly Page[]
  /** What the statement declares: « non conforme ». */
  readonly accessibility: string
  /** `baseurl`. */
  readonly base: string
  /** `_data/authors`, whose keys may stand for people. */
  readonly authors: Value | undefined
}

/**
 * @param config of the content folder
 * @returns what the configuration says of the site, and what goes without saying
 */
export function factsOf(
  config: JekyllConfig,
  { sections, pages, accessibility, base, authors }: Known,
): SiteFacts {
  const configured = config.files.length > 0
  const language = siteLanguage(config)
  const name = textOf(config.title) ?? unsaid.name
  const tagline = textOf(config.data.tagline) ?? (configured ? undefined : unsaid.tagline)
  const typeset = typesetIn(language)
  return {
    name,
    author: peopleIn(config.data.author, authors) ?? name,
    tagline: tagline && typeset(tagline),
    description: typeset(textOf(config.description) ?? (configured ? '' : unsaid.description)),
    url: env.siteUrl ?? config.url ?? 'http://localhost:3000',
    repository: env.sourceUrl ?? repositoryOf(textOf(config.data.repository)),
    report: reportAddress(config.data),
    security: securityContact(config.data, language),
    language,
    timeZone: config.timeZone,
    navigation: linksOf(config.data.navigation, base) ?? [
      { href: `${base}/`, label: 'À la une' },
      ...sections.map(({ path, title }) => ({ href: path, label: title })),
    ],
    footer: footerOf(linksOf(config.data.footer, base), {
      ...{ pages, base, statement: `Accessibilité : ${accessibility}` },
    }),
  }
}

/** The law asks for the exact mention of the state, whatever else the footer holds. */
function footerOf(
  written: readonly SiteLink[] | undefined,
  { pages, base, statement }: Pick<Known, 'pages' | 'base'> & { readonly statement: string },
): SiteLink[] {
  const paths = new Set(pages.map(({ path }) => path))
  const usual = [
    { href: `${base}/mentions-legales/`, label: 'Mentions légales' },
    { href: `${base}/donnees-personnelles/`, label: 'Données personnelles' },
    { href: base + STATEMENT, label: statement },
    { href: `${base}/ecoconception/`, label: 'Écoconception' },
  ].filter(({ href }) => paths.has(href))
  if (written === undefined) {
    return [
      ...usual,
      { href: base + SUBSCRIBE_PATH, label: 'S’abonner' },
      { href: base + SITE_MAP_PATH, label: 'Plan du site' },
    ]
  }
  const rest = written.filter(({ href }) => href !== base + STATEMENT)
  return [...rest, ...usual.filter(({ href }) => href === base + STATEMENT)]
}

/** `owner/name`, as other Jekyll plugins write it, is a repository of GitHub. */
function repositoryOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  if (/^https?:\/\//.test(written)) return written
  return /^[\w.-]+\/[\w.-]+$/.test(written) ? `https://github.com/${written}` : undefined
}

/** A list of `title` and `url`; an entry that lacks either is left out. */
function linksOf(value: Value | undefined, base: string): SiteLink[] | undefined {
  if (!isList(value)) return undefined
  return value.flatMap((entry) => {
    const href = isHash(entry) ? textOf(entry.url) : undefined
    const label = isHash(entry) ? textOf(entry.title) : undefined
    const isContact = href !== undefined && readAddress(href).kind === 'contact'
    const target = href === undefined || isContact ? href : targetOf(href, base)
    return target === undefined || label === undefined ? [] : [{ href: target, label }]
  })
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? cleanText(value).trim() || undefined : undefined
}
