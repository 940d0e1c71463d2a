import { expect, test } from 'vitest'
import type { Problem } from './problem'
import { sarifReport } from './sarif'

const problem: Problem = {
  ...{ file: 'content/là b.md', line: 12, column: 5, severity: 'warning', rule: 'typography' },
  ...{ message: 'Ce qui ne va pas.', advice: 'Comment l’écrire.', excerpt: '2ème' },
}

test('each problem is a result of its rule, with its place and what to write', () => {
  const fix = { line: 12, column: 5, endLine: 12, endColumn: 8, text: 'e' }
  const [run] = JSON.parse(
    sarifReport([
      { ...problem, fix },
      { ...problem, rule: 'marks', severity: 'information' },
    ]),
  ).runs
  expect(run.tool.driver.rules).toEqual([
    { id: 'marks', help: { text: 'content/README.md#marks' } },
    { id: 'typography', help: { text: 'content/README.md#typography' } },
  ])
  expect(run.results[0]).toMatchObject({
    ...{ ruleId: 'typography', ruleIndex: 1, level: 'warning' },
    message: { text: 'Ce qui ne va pas. Comment l’écrire.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/l%C3%A0%20b.md' },
          region: { startLine: 12, startColumn: 5 },
        },
      },
    ],
  })
  expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 8 },
      insertedContent: { text: 'e' },
    },
  ])
  expect(run.results[1]).toMatchObject({ ruleId: 'marks', level: 'note' })
  expect(run.results[1]).not.toHaveProperty('fixes')
})

test('a content without problems is a run without results', () => {
  const log = JSON.parse(sarifReport([]))
  expect(log.version).toBe('2.1.0')
  expect(log.runs[0].results).toEqual([])
})
