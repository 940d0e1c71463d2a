import { addressKey } from '@/lib/site/addresses'
import { targetAt } from '@/lib/site/table'
import type { Corpus } from './corpus'

/** What the site serves beside the pages of the folder, by address in lower case. */
const own: Readonly<Record<string, string>> = {
  '/plan-du-site': 'du plan du site',
  '/recherche': 'de la recherche',
  '/s-abonner': 'de la page des abonnements',
  '/404': 'de la page « introuvable »',
  '/404.html': 'de la page « introuvable »',
  '/500': 'de la page d’erreur',
  '/sitemap.xml': 'du plan du site pour les moteurs de recherche',
  '/robots.txt': 'du fichier que lisent les moteurs de recherche',
  '/prochaine-parution.txt': 'de la date de la prochaine parution',
  '/icon.svg': 'de l’icône du site',
  '/favicon.ico': 'de l’icône du site',
  '/.well-known/security.txt': 'du fichier de contact pour la sécurité',
}

/** Folders of the site itself, and what is in them. */
const folders: Readonly<Record<string, string>> = {
  _next: 'd’un fichier du site',
  _enhance: 'd’un fichier du site',
  _pagefind: 'd’un fichier du site',
  apercu: 'd’un aperçu',
  changements: 'd’un aperçu',
  themes: 'd’un thème',
}

/**
 * @param isPage whether a page of the folder wants it, which may introduce the home page and a listing
 * @returns whose address it is, after « celle »; `undefined` when it is free for a file
 */
export function reservedFor(
  path: string,
  { isPage }: { readonly isPage: boolean },
  corpus: Corpus,
): string | undefined {
  const key = addressKey(path).toLowerCase()
  const [, folder = '', ...below] = key.split('/')
  // Jekyll's own way to write that page.
  if (key === '/404.html' && isPage) return undefined
  if (Object.hasOwn(own, key)) return own[key]
  if (Object.hasOwn(folders, folder) && (below.length > 0 || folder.startsWith('_'))) {
    return folders[folder]
  }
  if (key === '/') return isPage ? undefined : 'de la page d’accueil'
  const section = corpus.site.sections.find((each) => addressKey(each.path) === key)
  if (section) return isPage ? undefined : `de la liste « ${section.title} »`
  const target = targetAt(corpus.site.addresses, path)
  if (target?.kind === 'listing') return `de la liste « ${target.section.title} »`
  return target?.kind === 'theme' ? `du thème « ${target.theme.name} »` : undefined
}
