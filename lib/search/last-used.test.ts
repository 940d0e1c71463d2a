import { expect, test } from 'vitest'
import { lastUsed } from './last-used'

test('whatever is asked for, no more is kept than was said, and that is what was used last', async () => {
  const made: number[] = []
  const ask = lastUsed(3, (number) => {
    made.push(number)
    return `n° ${number}`
  })
  for (let number = 0; number < 1000; number++) expect(await ask(number)).toBe(`n° ${number}`)
  await ask(997)
  made.length = 0
  for (const number of [999, 998, 997]) await ask(number)
  expect(made).toEqual([])
  await ask(0)
  for (const number of [998, 997, 999]) await ask(number)
  expect(made).toEqual([0, 999])
})
