import { expect, test } from 'vitest'
import { parseDate } from './dates'
import { isPublic } from './visibility'

const now = Date.parse('2024-06-15T10:00:00Z')

test.each([
  ['2024-06-14', false, true],
  ['2024-06-15 12:00:00 +02:00', false, true],
  ['2024-06-15 12:00:01 +02:00', false, false],
  ['2024-06-15', false, true],
  ['2024-06-16', false, false],
  ['2024-06-14', true, false],
  ['2024-06-16', true, false],
])('dated %s, draft: %s → public: %s', (written, draft, expected) => {
  const date = parseDate(written)
  if (!date) throw new Error(written)
  expect(isPublic({ date, draft }, now)).toBe(expected)
})
