import { type Hash, isHash, isList, type Value } from '@/lib/jekyll'
import { cleanText, readAddress } from '@/lib/markdown'

/** What the keys say that Jekyll's themes and plugins have in common, where ours are absent. */
export interface CommonKeys {
  /** Markdown: `excerpt`, or else `description`. */
  readonly summary: string | undefined
  readonly author: string | undefined
  readonly subtitle: string | undefined
  readonly updated: string | undefined
  readonly image: { readonly src: string; readonly alt: string | undefined } | undefined
  readonly canonical: string | undefined
  /** What a text and its translations have in common. */
  readonly translationKey: string | undefined
  /** `sitemap: false`, of jekyll-sitemap. */
  readonly isListed: boolean
}

/**
 * @param data front matter over its defaults
 * @param authors `_data/authors`, whose keys may stand for people
 */
export function commonKeys(data: Hash, authors: Value | undefined): CommonKeys {
  const header = isHash(data.header) ? data.header.image : undefined
  return {
    summary: textOf(data.excerpt) ?? textOf(data.description),
    author: peopleIn(data.author, authors) ?? peopleIn(data.authors, authors),
    subtitle: textOf(data.subtitle),
    updated: data.last_modified_at == null ? undefined : String(data.last_modified_at),
    image: imageIn(data.image) ?? imageIn(header) ?? imageIn(data.thumbnail),
    translationKey: textOf(data.translation_key),
    canonical: [textOf(data.canonical_url)].find((url) => url !== undefined && isOfWeb(url)),
    isListed: data.sitemap !== false,
  }
}

/**
 * @param value a name, a key of `_data/authors`, a map with `name`, or a list of these
 * @param authors `_data/authors`
 * @returns their names, as a sentence lists them
 */
export function peopleIn(value: Value | undefined, authors: Value | undefined): string | undefined {
  const names = (isList(value) ? value : [value]).flatMap((one) => personIn(one, authors) ?? [])
  return names.length === 0 ? undefined : new Intl.ListFormat('fr').format(names)
}

function personIn(value: Value | undefined, authors: Value | undefined): string | undefined {
  if (isHash(value)) return textOf(value.name) ?? textOf(value.display_name)
  const name = textOf(value)
  if (name === undefined || !isHash(authors)) return name
  return personIn(authors[name], undefined) ?? name
}

/** An address, or a map with `path` and `alt`. */
function imageIn(value: Value | undefined): CommonKeys['image'] {
  const [src, alt] = isHash(value)
    ? [textOf(value.path) ?? textOf(value.src) ?? textOf(value.url), textOf(value.alt)]
    : [textOf(value), undefined]
  if (src === undefined || /\s/.test(src) || !isOfWeb(src)) return undefined
  return { src: /^(?:https?:)?\//i.test(src) ? src : `/${src}`, alt }
}

function isOfWeb(address: string): boolean {
  return ['local', 'external'].includes(readAddress(address).kind)
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? cleanText(value).trim() || undefined : undefined
}
