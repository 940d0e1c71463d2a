import { formatCount } from '@/lib/format'

/** @returns « 1 résultat », « 1 234 résultats », « Aucun résultat » */
export function resultCount(count: number): string {
  if (count === 0) return 'Aucun résultat'
  return `${formatCount(count)} ${count === 1 ? 'résultat' : 'résultats'}`
}
