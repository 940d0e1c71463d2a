import { describe, expect, it, test } from 'vitest'
import { describeFile, formatBytes, formatDay, formatDays } from './format'

/** No-break spaces made visible, so that the tables below can be read. */
const visible = (text: string) => text.replace(/[\u00a0\u202f]/g, '_')

describe('formatDay', () => {
  it.each([
    ['2019-03-01', '1er_mars_2019'],
    ['2024-01-01', '1er_janvier_2024'],
    ['2019-09-27', '27_septembre_2019'],
    ['2021-11-11', '11_novembre_2021'],
  ])('%s → %s', (day, expected) => {
    expect(visible(formatDay(day))).toBe(expected)
  })
})

describe('formatBytes', () => {
  it.each([
    [1, '1_Ko'],
    [812_345, '812_Ko'],
    [999_999, '1_Mo'],
    [3_950_000, '3,95_Mo'],
    [12_000_000, '12_Mo'],
    [1_234_567_890, '1_234,57_Mo'],
  ])('%d → %s', (bytes, expected) => {
    expect(visible(formatBytes(bytes))).toBe(expected)
  })
})

describe('describeFile', () => {
  it.each([
    ['pdf', 3_950_000, 'PDF – 3,95_Mo'],
    ['ods', undefined, 'ODS'],
  ])('%s, %s → %s', (format, bytes, expected) => {
    expect(visible(describeFile(format, bytes))).toBe(expected)
  })
})

test.each([
  ['2024-06-03', undefined, 'le 3 juin 2024'],
  ['2024-06-03', '2024-06-03', 'le 3 juin 2024'],
  ['2024-06-01', '2024-06-05', 'du 1er au 5 juin 2024'],
  ['2024-05-30', '2024-06-02', 'du 30 mai au 2 juin 2024'],
  ['2024-12-31', '2025-01-02', 'du 31 décembre 2024 au 2 janvier 2025'],
])('from %s to %s is « %s »', (start, end, words) => {
  expect(formatDays(start, end).replaceAll('\u00a0', ' ')).toBe(words)
})
