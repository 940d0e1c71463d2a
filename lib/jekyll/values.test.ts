import { describe, expect, it } from 'vitest'
import {
  emptyHash,
  entriesOf,
  hashOf,
  isHash,
  keysOf,
  RubyDate,
  RubyFloat,
  RubyTime,
} from './values'

describe('hashOf', () => {
  it('keeps keys in the order written, years included', () => {
    expect(
      keysOf(
        hashOf([
          ['title', 1],
          ['2019', 2],
          ['2018', 3],
        ]),
      ),
    ).toEqual(['title', '2019', '2018'])
  })

  it('gives the last value of a key written twice, at its first place', () => {
    expect(
      entriesOf(
        hashOf([
          ['a', 1],
          ['b', 2],
          ['a', 3],
        ]),
      ),
    ).toEqual([
      ['a', 3],
      ['b', 2],
    ])
  })

  it('holds the names of prototypes as any other', () => {
    const hash = hashOf([
      ['__proto__', hashOf([['polluted', true]])],
      ['constructor', 'x'],
    ])
    expect(keysOf(hash)).toEqual(['__proto__', 'constructor'])
    expect(hash.constructor).toBe('x')
    expect(hash.polluted).toBeUndefined()
    expect(emptyHash.toString).toBeUndefined()
    expect(isHash(hash)).toBe(true)
  })
})

// Written by Ruby 3.1.
it.each([
  [1, '1.0'],
  [-0, '-0.0'],
  [1e15, '1000000000000000.0'],
  [1e16, '1.0e+16'],
  [1.5e20, '1.5e+20'],
  [1e-5, '1.0e-05'],
  [0.0001, '0.0001'],
  [0, '0.0'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
  [NaN, 'NaN'],
])('spells the float %d as Ruby does', (value, spelled) => {
  expect(new RubyFloat(value).toString()).toBe(spelled)
})

it('spells moments and days as Ruby does', () => {
  const time = new RubyTime(Date.UTC(2019, 2, 1, 9, 47), 3600)
  expect([String(time), time.toISO()]).toEqual([
    '2019-03-01 10:47:00 +0100',
    '2019-03-01T10:47:00+01:00',
  ])
  expect(String(new RubyTime(Date.UTC(2019, 2, 1, 2), -12_600))).toBe('2019-02-28 22:30:00 -0330')
  expect(String(new RubyDate(Date.UTC(2019, 2, 1)))).toBe('2019-03-01')
})
