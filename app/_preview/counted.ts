import type { Problem } from '@/lib/check'

/** @returns « 2 erreurs, 1 avertissement », without what there is none of */
export function countedProblems(problems: readonly Problem[]): string {
  const count = (wanted: Problem['severity'], name: string) =>
    counted(problems.filter(({ severity }) => severity === wanted).length, name)
  return [
    count('error', 'erreur'),
    count('warning', 'avertissement'),
    count('information', 'information'),
  ]
    .filter((words) => words !== '')
    .join(', ')
}

/** In French, the plural begins at two. */
export function counted(count: number, name: string): string {
  return count === 0 ? '' : `${count}\u00a0${name}${count > 1 ? 's' : ''}`
}
