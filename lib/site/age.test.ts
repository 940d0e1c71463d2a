import { expect, test } from 'vitest'
import { isArchived } from './age'
import { parseDate } from './dates'

const now = Date.parse('2026-11-23T12:00:00Z')

test.each([
  ['2021-11-22', undefined, true],
  ['2021-11-24', undefined, false],
  ['2019-03-01', '2022-01-01', false],
  ['2019-03-01', '2020-01-01', true],
])('published %s, changed %s: archived is %s', (published, changed, archived) => {
  const date = parseDate(published)
  if (!date) throw new Error('not a date')
  const updated = changed === undefined ? undefined : parseDate(changed)
  expect(isArchived({ date, updated }, now)).toBe(archived)
})

test('words in place of a date change nothing', () => {
  const date = parseDate('2019-03-01')
  if (!date) throw new Error('not a date')
  expect(isArchived({ date, updated: 'hier' }, now)).toBe(true)
})
