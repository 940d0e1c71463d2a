import type { Problem } from '@/lib/check'

/** @returns « 2 erreurs, 1 avertissement », without what there is none of */
export function countedProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [counted(errors, 'erreur'), counted(problems.length - errors, 'avertissement')]
    .filter((words) => words !== '')
    .join(', ')
}

/** In French, the plural begins at two. */
export function counted(count: number, name: string): string {
  return count === 0 ? '' : `${count}\u00a0${name}${count > 1 ? 's' : ''}`
}
