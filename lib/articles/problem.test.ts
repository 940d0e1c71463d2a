import { expect, test } from 'vitest'
import { checkReport } from './check/report'
import { formatProblem, type Problem } from './problem'

const problem: Problem = {
  file: 'content/actualites/x.md',
  line: 12,
  column: 5,
  severity: 'error',
  rule: 'marks',
  message: 'Ce qui ne va pas.',
  advice: 'Comment l’écrire.',
  excerpt: 'Mot {: .a}',
}

test('a problem says where, what, how, and shows the line', () => {
  expect(formatProblem(problem)).toBe(
    `content/actualites/x.md:12:5 erreur Ce qui ne va pas. [marks]
  → Comment l’écrire.
  12 | Mot {: .a}
           ^`,
  )
})

test('a warning says that it is one', () => {
  expect(formatProblem({ ...problem, severity: 'warning' })).toContain(':12:5 avertissement ')
})

test.each([1, 40, 96, 150, 400])('the caret stands under column %i of a long line', (column) => {
  const excerpt = `${'x'.repeat(column - 1)}▲${'y'.repeat(300)}`
  const [shown = '', caret = ''] = formatProblem({ ...problem, column, excerpt })
    .split('\n')
    .slice(2)
  expect(shown[caret.indexOf('^')]).toBe('▲')
  expect(shown.length).toBeLessThan(110)
})

test('a tab moves no caret', () => {
  const lines = formatProblem({ ...problem, column: 2, excerpt: '\tnom: a' }).split('\n')
  expect(lines[3]?.indexOf('^')).toBe(lines[2]?.indexOf('nom') ?? 0)
})

test('an empty line has no excerpt', () => {
  expect(formatProblem({ ...problem, excerpt: '' }).split('\n')).toHaveLength(2)
})

test.each([
  [[], 1, '0 erreur, 0 avertissement ; 1 fichier vérifié.'],
  [[problem], 2, '1 erreur, 0 avertissement ; 2 fichiers vérifiés.'],
  [
    [problem, problem, { ...problem, severity: 'warning' } as const],
    2,
    '2 erreurs, 1 avertissement ; 2 fichiers vérifiés.',
  ],
])('the last line counts', (problems, files, last) => {
  const lines = checkReport(problems, { files, annotations: false }).split('\n')
  expect(lines.at(-1)).toBe(last)
})

test('annotations name file, line and column', () => {
  const odd = { ...problem, file: 'content/a,b:c.md', message: '100 %\nUn.' }
  const lines = checkReport([odd], { files: 1, annotations: true }).split('\n')
  expect(lines.at(-2)).toBe(
    '::error file=content/a%2Cb%3Ac.md,line=12,col=5::100 %25%0AUn. Comment l’écrire.',
  )
  expect(lines.at(-1)).toContain('1 erreur')
})
