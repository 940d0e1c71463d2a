import { expect, test } from 'vitest'
import { formatDateTime } from './date-time'

test.each([
  ['2030-01-15T09:00:00+01:00', '15 janvier 2030 à 9 h'],
  ['2030-07-01T18:05:00Z', '1er juillet 2030 à 20 h 05'],
  ['2030-01-01T00:30:00+01:00', '1er janvier 2030 à 0 h 30'],
  ['2029-12-31T23:00:00Z', '1er janvier 2030'],
])('%s is %s', (moment, words) => {
  expect(formatDateTime(Date.parse(moment), 'Europe/Paris').replaceAll('\u00a0', ' ')).toBe(words)
})
