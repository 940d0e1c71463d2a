import { expect, it } from 'vitest'
import type { Document } from '@/lib/site/document'
import { byYear } from './by-year'

const listed = (day: string) => ({ article: { date: { day } } as Document })

it('cuts a list where the year changes and keeps its order', () => {
  const [b, a, z] = [listed('2024-03-01'), listed('2024-01-01'), listed('2019-12-31')]
  expect(byYear([b, a, z])).toEqual([
    ['2024', [b, a]],
    ['2019', [z]],
  ])
})

it('makes nothing of nothing', () => {
  expect(byYear([])).toEqual([])
})
