import { describe, expect, test } from 'vitest'
import { plainStyle, readDimension, readStyle } from './style'

test('each declaration is told, kept or not', () => {
  expect(readStyle('Width: 30% ; color: red;; float')).toEqual([
    { written: 'Width: 30%', property: 'width', value: '30%', kept: true },
    { written: 'color: red', property: 'color', value: 'red', kept: false },
    { written: 'float', property: 'float', value: '', kept: false },
  ])
})

describe('keeps', () => {
  test.each([
    ['width: 30%', 'width: 30%'],
    ['margin: 0 auto 1.5em 2em', 'margin: 0 auto 1.5em 2em'],
    ['margin:2em auto!important', 'margin: 2em auto'],
    ['float:LEFT; text-align: center', 'float: left; text-align: center'],
    ['max-width: 500px; height: auto', 'max-width: 500px; height: auto'],
    ['padding: .5em', 'padding: .5em'],
  ])('%j as %j', (style, expected) => {
    expect(plainStyle(style)).toBe(expected)
  })
})

describe('drops', () => {
  test.each([
    ...['position: fixed', 'margin: -1px', 'margin: 1px 2px 3px 4px 5px', 'width: 1px 2px'],
    ...['width: 10000px', 'width: 101%', 'width: 1e3px', 'width: calc(1px)', 'width: var(--a)'],
    ...[
      'width: url(a)',
      'float: 1px',
      'padding: auto',
      'width: 1',
      'w\\idth: 1px',
      'constructor: a',
    ],
  ])('%j', (style) => {
    expect(plainStyle(style)).toBeUndefined()
  })
})

test.each([
  ['200', 200],
  [' 200px ', 200],
  ['33.5', 34],
  ['50%', '50%'],
  ['0', undefined],
  ['101%', undefined],
  ['-1', undefined],
  ['2em', undefined],
  ['1px;position:fixed', undefined],
])('a width of %j is %j', (written, expected) => {
  expect(readDimension(written)).toBe(expected)
})
