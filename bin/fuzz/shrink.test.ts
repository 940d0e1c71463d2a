import { expect, test } from 'vitest'
import { shrink } from './shrink'

test.each([
  ['first line\nsecond *mot* line\nthird', (text: string) => text.includes('*'), '*'],
  ['Été 2024\n\nwords', (text: string) => /\p{L}.*\d/su.test(text), 'a1'],
  [
    'nothing to take away',
    (text: string) => text === 'nothing to take away',
    'nothing to take away',
  ],
])('%j becomes the smallest text of which it holds', async (text, holds, smallest) => {
  expect(await shrink(text, async (tried) => holds(tried))).toBe(smallest)
})
