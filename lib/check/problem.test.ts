import { expect, test } from 'vitest'
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
  → Comment l’écrire. (content/README.md#marks)
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

test('nothing that a text holds is for the terminal to obey, and the caret keeps its place', () => {
  const excerpt = 'a\u001b[2J\u0007\u202Eb\u009Bc'
  const lines = formatProblem({ ...problem, column: 7, excerpt }).split('\n')
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u202E]/u)
  expect(lines[3]?.indexOf('^')).toBe(lines[2]?.indexOf('\uFFFDb'))
})
