import { afterEach, describe, expect, test } from 'vitest'
import { parseDate, writeDate } from './dates'

const machineZone = process.env.TZ
afterEach(() => {
  process.env.TZ = machineZone
})

const dates: readonly [written: string, day: string, iso: string, utc: string][] = [
  // With its offset.
  ['2019-03-01 10:47:00 +01:00', '2019-03-01', '2019-03-01T10:47:00+01:00', '2019-03-01T09:47:00Z'],
  ['2019-03-01 10:47 +0100', '2019-03-01', '2019-03-01T10:47:00+01:00', '2019-03-01T09:47:00Z'],
  ['2019-03-01T10:47:00+01', '2019-03-01', '2019-03-01T10:47:00+01:00', '2019-03-01T09:47:00Z'],
  ['2019-03-01T10:47:00.250Z', '2019-03-01', '2019-03-01T10:47:00+00:00', '2019-03-01T10:47:00Z'],
  ['2019-03-01 23:30:00 -05:00', '2019-03-01', '2019-03-01T23:30:00-05:00', '2019-03-02T04:30:00Z'],
  ['2019-03-01 00:10:00 +14:00', '2019-03-01', '2019-03-01T00:10:00+14:00', '2019-02-28T10:10:00Z'],
  // Without: the clocks of Paris, in winter, in summer, and on both sides of their changes.
  ['2019-01-15 09:00:00', '2019-01-15', '2019-01-15T09:00:00+01:00', '2019-01-15T08:00:00Z'],
  ['2019-07-15 09:00', '2019-07-15', '2019-07-15T09:00:00+02:00', '2019-07-15T07:00:00Z'],
  ['2019-03-31 01:59:59', '2019-03-31', '2019-03-31T01:59:59+01:00', '2019-03-31T00:59:59Z'],
  ['2019-03-31 03:00:00', '2019-03-31', '2019-03-31T03:00:00+02:00', '2019-03-31T01:00:00Z'],
  ['2019-10-27 01:59:59', '2019-10-27', '2019-10-27T01:59:59+02:00', '2019-10-26T23:59:59Z'],
  ['2019-10-27 03:00:00', '2019-10-27', '2019-10-27T03:00:00+01:00', '2019-10-27T02:00:00Z'],
  // A day alone begins at midnight in Paris.
  ['2019-03-01', '2019-03-01', '2019-03-01', '2019-02-28T23:00:00Z'],
  ['2018-7-3', '2018-07-03', '2018-07-03', '2018-07-02T22:00:00Z'],
  ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-28T23:00:00Z'],
]

describe.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Auckland', -720],
])('on a machine in %s', (zone, minutesWest) => {
  test('the machine is there', () => {
    process.env.TZ = zone
    expect(new Date(0).getTimezoneOffset()).toBe(minutesWest)
  })

  test.each(dates)('%s', (written, day, iso, utc) => {
    process.env.TZ = zone
    expect(parseDate(written)).toEqual({ day, iso, time: Date.parse(utc) })
  })

  test.each([
    ['2019-03-01T09:47:00Z', '2019-03-01 10:47:00 +01:00'],
    ['2019-07-01T22:30:00Z', '2019-07-02 00:30:00 +02:00'],
    ['2019-10-27T00:30:00Z', '2019-10-27 02:30:00 +02:00'],
    ['2019-10-27T01:30:00Z', '2019-10-27 02:30:00 +01:00'],
  ])('%s is written %s', (utc, written) => {
    process.env.TZ = zone
    expect(writeDate(Date.parse(utc))).toBe(written)
    expect(parseDate(written)?.time).toBe(Date.parse(utc))
  })
})

test.each([
  '2023-02-30',
  '2023-02-29',
  '2019-13-01',
  '2019-00-10',
  '2019-04-31',
  '2019-03-01 25:00:00',
  '2019-03-01 10:60',
  '2019-03-01 10:47:00 +25:00',
  '01/03/2019',
  '1er mars 2019',
  '19-03-01',
  '2019-03',
  '2019-03-01 demain',
  '',
])('%s is no date', (written) => {
  expect(parseDate(written)).toBeUndefined()
})
