import { env } from '@/lib/env'
import { isHash, isList, type JekyllConfig, type Value } from '@/lib/jekyll'
import type { Page } from './document'
import type { Section } from './section'
import { SITE_MAP_PATH, SUBSCRIBE_PATH } from './table'

/** Who publishes, and where: what every page, feed and header shares. */
export interface SiteFacts {
  readonly name: string
  /** Beside the name, on wide screens. */
  readonly tagline: string | undefined
  readonly description: string
  /** Address without a final slash. */
  readonly url: string
  /** Address of the source code, where it is known. */
  readonly repository: string | undefined
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

/**
 * @param config of the content folder
 * @param sections in the order of the menu
 * @param pages that there are, for the links of the footer
 * @param accessibility what the statement declares: « non conforme »
 * @returns what the configuration says of the site, and what goes without saying
 */
export function factsOf(
  config: JekyllConfig,
  sections: readonly Section[],
  pages: readonly Page[],
  accessibility: string,
): SiteFacts {
  const configured = config.files.length > 0
  return {
    name: config.title ?? unsaid.name,
    tagline: textOf(config.data.tagline) ?? (configured ? undefined : unsaid.tagline),
    description: config.description ?? (configured ? '' : unsaid.description),
    url: env.siteUrl ?? config.url ?? 'http://localhost:3000',
    repository: env.sourceUrl ?? repositoryOf(textOf(config.data.repository)),
    language: config.language ?? 'fr',
    timeZone: config.timeZone,
    navigation: linksOf(config.data.navigation) ?? [
      { href: '/', label: 'À la une' },
      ...sections.map(({ path, title }) => ({ href: path, label: title })),
    ],
    footer: footerOf(linksOf(config.data.footer), pages, `Accessibilité : ${accessibility}`),
  }
}

/** The law asks for the exact mention of the state, whatever else the footer holds. */
function footerOf(
  written: readonly SiteLink[] | undefined,
  pages: readonly Page[],
  statement: string,
): SiteLink[] {
  const paths = new Set(pages.map(({ path }) => path))
  const usual = [
    { href: '/mentions-legales/', label: 'Mentions légales' },
    { href: '/donnees-personnelles/', label: 'Données personnelles' },
    { href: STATEMENT, label: statement },
    { href: '/ecoconception/', label: 'Écoconception' },
  ].filter(({ href }) => paths.has(href))
  if (written === undefined) {
    return [
      ...usual,
      { href: SUBSCRIBE_PATH, label: 'S’abonner' },
      { href: SITE_MAP_PATH, label: 'Plan du site' },
    ]
  }
  const rest = written.filter(({ href }) => href !== STATEMENT)
  return [...rest, ...usual.filter(({ href }) => href === STATEMENT)]
}

/** `owner/name`, as other Jekyll plugins write it, is a repository of GitHub. */
function repositoryOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  if (/^https?:\/\//.test(written)) return written
  return /^[\w.-]+\/[\w.-]+$/.test(written) ? `https://github.com/${written}` : undefined
}

/** A list of `title` and `url`; an entry that lacks either is left out. */
function linksOf(value: Value | undefined): SiteLink[] | undefined {
  if (!isList(value)) return undefined
  return value.flatMap((entry) => {
    const href = isHash(entry) ? textOf(entry.url) : undefined
    const label = isHash(entry) ? textOf(entry.title) : undefined
    return href === undefined || label === undefined ? [] : [{ href, label }]
  })
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
