import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Problem } from './problem'
import { checkReport } from './report'

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

test.each([
  [[], 1, '0 erreur, 0 avertissement ; 1 fichier vérifié.'],
  [[problem], 2, '1 erreur, 0 avertissement ; 2 fichiers vérifiés.'],
  [
    [problem, problem, { ...problem, severity: 'warning' } as const],
    2,
    '2 erreurs, 1 avertissement ; 2 fichiers vérifiés.',
  ],
  [
    [{ ...problem, severity: 'information' } as const],
    1,
    '0 erreur, 0 avertissement, 1 information ; 1 fichier vérifié.',
  ],
])('the last line counts', (problems, files, last) => {
  const lines = checkReport(problems, { files, annotations: false }).split('\n')
  expect(lines.at(-1)).toBe(last)
})

test('what is only good to know is a notice on GitHub', () => {
  const known = { ...problem, severity: 'information' } as const
  const lines = checkReport([known], { files: 1, annotations: true }).split('\n')
  expect(lines.at(-2)).toMatch(/^::notice file=/)
})

test('annotations name file, line and column', () => {
  const odd = { ...problem, file: 'content/a,b:c.md', message: '100 %\nUn.' }
  const lines = checkReport([odd], { files: 1, annotations: true }).split('\n')
  expect(lines.at(-2)).toBe(
    '::error file=content/a%2Cb%3Ac.md,line=12,col=5::100 %25%0AUn. Comment l’écrire.',
  )
  expect(lines.at(-1)).toContain('1 erreur')
})

test('the task of VS Code finds every problem in the report, with its severity', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
  const matchers: { severity: string; pattern: Record<string, string> }[] = tasks[0].problemMatcher
  const all = [
    problem,
    { ...problem, severity: 'warning', rule: 'glued-list' } as const,
    { ...problem, severity: 'information', rule: 'config' } as const,
  ]
  const lines = checkReport(all, { files: 1, annotations: false }).split('\n')
  const found = lines.flatMap((line) =>
    matchers.flatMap(({ severity, pattern }) => {
      const match = new RegExp(String(pattern.regexp)).exec(line)
      return match ? [[severity, match[1], match[2], match[3], match[5]]] : []
    }),
  )
  expect(found).toEqual([
    ['error', 'content/actualites/x.md', '12', '5', 'marks'],
    ['warning', 'content/actualites/x.md', '12', '5', 'glued-list'],
    ['info', 'content/actualites/x.md', '12', '5', 'config'],
  ])
})
