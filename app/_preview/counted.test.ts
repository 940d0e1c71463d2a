import { expect, test } from 'vitest'
import type { Problem } from '@/lib/check'
import { countedProblems } from './counted'

const problem: Problem = {
  ...{ file: 'content/actualites/x.md', line: 1, column: 1, severity: 'error', rule: 'marks' },
  ...{ message: 'Ce qui ne va pas.', advice: 'Comment l’écrire.', excerpt: '' },
}
const warning: Problem = { ...problem, severity: 'warning' }

test.each([
  [[], ''],
  [[problem], '1 erreur'],
  [[warning, warning], '2 avertissements'],
  [[problem, warning, problem], '2 erreurs, 1 avertissement'],
])('case %#: %s', (problems, words) => {
  expect(countedProblems(problems).replaceAll('\u00a0', ' ')).toBe(words)
})
