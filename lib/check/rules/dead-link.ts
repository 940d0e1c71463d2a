import { findMedia } from '@/lib/site/media'
import { localAddress, namesFile } from '../address'
import type { Corpus } from '../corpus'
import type { CheckedFile, Entry } from '../entry'
import type { Finding } from '../finding'
import type { Place } from '../problem'
import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/**
 * Links to pages of this site that are not there:
 *
 *     [le titre](/actualites/choisir-un-titr/)
 *     ^
 */
export const deadLink: Rule = {
  name: 'dead-link',
  severity: 'error',
  *check(file, corpus) {
    for (const { href, place } of linksOf(file)) {
      const finding = badlyWritten(href) ?? deadPage(href, file, corpus)
      if (finding) yield { ...place, ...finding }
    }
  },
}

type Words = Omit<Finding, keyof Place>

/** Every link of the texts, and the pages that the front matter leads to. */
function* linksOf({ source, parts }: CheckedFile): Iterable<{ href: string; place: Place }> {
  for (const key of ['redirect_to', 'redirection', 'redirection-interne']) {
    const href = source.data[key]
    if (typeof href === 'string') yield { href: href.trim(), place: placeOfKey(source, [key]) }
  }
  for (const { tag, attributes, place } of parts.flatMap(({ elements }) => elements)) {
    const href = tag === 'a' ? attributes.get('href') : undefined
    if (href !== undefined) yield { href: href.trim(), place }
  }
}

/** Addresses that a browser would take for a page of this site. */
function badlyWritten(href: string): Words | undefined {
  if (href === '' || href === '#') {
    return {
      message: href === '' ? 'Ce lien n’a pas d’adresse.' : 'Le lien « # » ne mène nulle part.',
      advice: 'Écrivez l’adresse où il doit mener, ou retirez le lien.',
    }
  }
  if (/^www\./i.test(href)) {
    return {
      message: `L’adresse « ${href} » n’a pas de « https:// » : elle mène à une page de ce site, qui n’existe pas.`,
      advice: `Écrivez « https://${href} ».`,
    }
  }
  if (/^[^\s:/]+@[^\s:/]+$/.test(href)) {
    return {
      message: `« ${href} » est une adresse électronique, écrite comme celle d’une page.`,
      advice: `Écrivez « mailto:${href} ».`,
    }
  }
  return undefined
}

function deadPage(href: string, file: CheckedFile, corpus: Corpus): Words | undefined {
  // Reported by `malformed-link`.
  if (/\s|^target=|^https?:(?!\/\/)|^https?\/\/|^\+?\d[\d.()-]{7,}$/i.test(href)) return undefined
  const address = localAddress(href, file.entry.path)
  if (!address) return undefined
  const source = sourceAt(address.path, file, corpus)
  if (source) return source
  if (namesFile(address.path) || corpus.isSitePage(address.path)) return undefined
  const target = corpus.entryAt(address.path)
  if (target) return notPublicYet(target, file)
  if (findMedia(address.path, corpus.settings)) return undefined
  const nearest = corpus.nearestPage(address.path)
  const near = nearest === file.entry.path ? undefined : nearest
  return {
    message: `La page ${address.path} n’existe pas sur ce site.`,
    advice:
      near === undefined
        ? 'Corrigez l’adresse, ou écrivez-la en entier si la page est sur un autre site.'
        : `Vouliez-vous écrire « ${near} » ?`,
  }
}

/** `autre-article.md` is a file of the folder, not a page of the site. */
function sourceAt(path: string, file: CheckedFile, corpus: Corpus): Words | undefined {
  if (!/\.(?:md|markdown|mdx)$/i.test(path)) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  const entry = corpus.entries.find((each) => each.file.endsWith(`/${name}`))
  return {
    message: `« ${path.replace(/^.*\//, '')} » est le nom d’un fichier, pas l’adresse d’une page.`,
    advice:
      entry === undefined || entry === file.entry
        ? 'Écrivez l’adresse de la page : « /actualites/mon-article/ ».'
        : `Écrivez « ${entry.path} ».`,
  }
}

/** A link from what is public to what is not is dead until it is. */
function notPublicYet(target: Entry, file: CheckedFile): Words | undefined {
  if (target.text?.isPublic !== false || !file.text.isPublic) return undefined
  return {
    severity: 'warning',
    message: `La page ${target.path} n’est pas encore publique : le lien ne mène nulle part avant qu’elle le soit.`,
    advice: 'Publiez-la d’abord, ou attendez pour mettre le lien.',
  }
}
