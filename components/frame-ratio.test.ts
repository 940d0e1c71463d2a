import { describe, expect, test } from 'vitest'
import { frameRatio } from './frame-ratio'

const wide = { width: 1600, height: 860 }
const tall = { width: 600, height: 800 }

describe('the frame of a carousel', () => {
  test.each([
    { what: 'has the proportions that images share', sizes: [wide, wide], ratio: 1600 / 860 },
    { what: 'has those of most of them', sizes: [wide, tall, wide], ratio: 1600 / 860 },
    { what: 'is the flatter of two', sizes: [tall, wide], ratio: 1600 / 860 },
    { what: 'listens to known sizes only', sizes: [undefined, tall], ratio: 3 / 4 },
    { what: 'is not taller than 3:4', sizes: [{ width: 1, height: 9 }], ratio: 3 / 4 },
    { what: 'is not flatter than 12:5', sizes: [{ width: 9, height: 1 }], ratio: 12 / 5 },
    { what: 'is not known without sizes', sizes: [undefined], ratio: undefined },
  ])('$what', ({ sizes, ratio }) => {
    expect(frameRatio(sizes)).toBe(ratio)
  })
})
