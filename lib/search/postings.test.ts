import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachPosting, packNumbers, packPostings, unpackNumbers } from './postings'

const ascending = fc.uniqueArray(fc.nat({ max: 100_000 })).map((all) => all.sort((a, b) => a - b))

test('documents come back, in order, with scores within a quarter of what they were', () => {
  fc.assert(
    fc.property(ascending, fc.double({ min: 0.1, max: 300, noNaN: true }), (documents, score) => {
      const back: number[] = []
      eachPosting(
        packPostings(documents.map((document) => ({ document, score }))),
        (one, about) => {
          back.push(one)
          expect(Math.abs(Math.log2(about / score))).toBeLessThanOrEqual(0.26)
        },
      )
      expect(back).toEqual(documents)
    }),
  )
})

test('numbers come back', () => {
  fc.assert(
    fc.property(ascending, (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers)
    }),
  )
})
