import { expect, test } from 'vitest'
import { compositions, edited, spliced } from './texts'

test.each([
  ['compositions', (seed: number) => compositions(seed, 500)],
  ['stray', (seed: number) => compositions(seed, 500, true)],
  ['spliced', (seed: number) => spliced(seed)],
  ['edited', (seed: number) => edited(seed)],
])('%s: a seed makes the same texts again, another one others', (_, texts) => {
  const first = (seed: number) => Array.from({ length: 5 }, (_, number) => texts(seed)(number))
  expect(first(1)).toEqual(first(1))
  expect(first(1)).not.toEqual(first(2))
})

test('a composition is about as long as asked for', () => {
  const texts = compositions(1, 500)
  for (let number = 0; number < 50; number++) {
    expect(texts(number).length).toBeGreaterThanOrEqual(500)
    expect(texts(number).length).toBeLessThan(3000)
  }
})
