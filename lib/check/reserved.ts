import { type Owner, ownerOf } from '@/lib/site/reserved'
import type { Target } from '@/lib/site/table'
import type { Corpus } from './corpus'
import { caseless } from './own-pages'

/** Whose an address is that no page of a folder may have, after « celle ». */
export const ownerWords: Readonly<Record<Owner, string>> = {
  search: 'de la recherche',
  'not-found': 'de la page « introuvable »',
  error: 'de la page d’erreur',
  sitemap: 'du plan du site pour les moteurs de recherche',
  robots: 'du fichier que lisent les moteurs de recherche',
  schedule: 'de la date de la prochaine parution',
  icon: 'de l’icône du site',
  contact: 'du fichier de contact pour la sécurité',
  file: 'd’un fichier du site',
  preview: 'd’un aperçu',
}

/**
 * @param wants what wants it: a page of the folder may introduce the home page and a listing; what no
 *   document or page may have, loading the folder has reported
 * @returns whose address it is, after « celle »; `undefined` when it is free
 */
export function reservedFor(
  path: string,
  wants: 'page' | 'document' | 'redirect',
  { ownPages, settings }: Corpus,
): string | undefined {
  const owner = wants === 'redirect' ? ownerOf(path) : undefined
  if (owner !== undefined) return ownerWords[owner]
  const key = caseless(path)
  if (key === caseless(`${settings.base}/`))
    return wants === 'page' ? undefined : 'de la page d’accueil'
  const target = ownPages().get(key)
  const isIntroduced = target?.kind === 'listing' && target.number === 1
  return target === undefined || (wants === 'page' && isIntroduced) ? undefined : wordsOf(target)
}

function wordsOf(target: Target): string {
  switch (target.kind) {
    case 'listing':
      return `de la liste « ${target.section.title} »`
    case 'selection':
      return `de la liste « ${target.selection.section.title} : ${target.selection.name} »`
    case 'theme':
      return `du thème « ${target.theme.name} »`
    case 'themes':
      return 'de la liste des thèmes'
    case 'subscribe':
      return 'de la page des abonnements'
    default:
      return 'du plan du site'
  }
}
