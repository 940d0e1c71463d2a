import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RubyTime } from '../values'
import { inZone, localTime, offsetAt, parseTime, strftime, zoneName } from '.'

const paris = 'Europe/Paris'
const now = new RubyTime(Date.UTC(2026, 10, 1, 11), 3600)

function fixture(name: string): unknown[][] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8'))
}

describe('parseTime', () => {
  it.each(fixture('parse.json'))('reads %j as Ruby does', (text, expected) => {
    const time = parseTime(String(text), paris, now)
    expect(time?.toString() ?? null).toBe(expected)
  })

  it('gives no error and a moment of the calendar for any text', () => {
    const piece = fc.oneof(
      fc.integer({ min: -1, max: 3000 }).map(String),
      fc.constantFrom(
        '-',
        '/',
        ':',
        '.',
        ' ',
        'T',
        'h',
        "'",
        ',',
        'mar',
        'july',
        'pm',
        'st',
        '+02:00',
        'GMT',
        'é',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const time = parseTime(pieces.join(''), paris, now)
        expect(time === undefined || Number.isFinite(time.time)).toBe(true)
      }),
    )
  })
})

describe('strftime', () => {
  it.each(fixture('strftime.json'))('formats %d as Ruby does', (seconds, offset, expected) => {
    const time = new RubyTime(Number(seconds) * 1000, Number(offset))
    const formats = Object.keys(expected ?? {})
    expect(formats.length).toBeGreaterThan(300)
    expect(
      Object.fromEntries(formats.map((format) => [format, strftime(time, format, paris)])),
    ).toEqual(expected)
  })

  it('does not fill memory with the width of a number', () => {
    expect(strftime(now, '%999999999d')).toBe('%999999999d')
  })
})

describe('zones', () => {
  it('follows changes of clocks', () => {
    expect(inZone(Date.UTC(2019, 2, 31, 0, 59), paris).toString()).toBe('2019-03-31 01:59:00 +0100')
    expect(inZone(Date.UTC(2019, 2, 31, 1, 0), paris).toString()).toBe('2019-03-31 03:00:00 +0200')
    expect(zoneName(Date.UTC(2019, 6, 1), paris)).toBe('CEST')
    expect(zoneName(Date.UTC(2019, 0, 1), 'America/Sao_Paulo')).toBe('-02')
  })

  it('reads the hour that clocks skip an hour later, and the one they repeat as the second', () => {
    expect(localTime([2019, 3, 31, 2, 30], paris).toString()).toBe('2019-03-31 03:30:00 +0200')
    expect(localTime([2019, 10, 27, 2, 30], paris).toString()).toBe('2019-10-27 02:30:00 +0100')
  })

  it('takes a zone that does not exist for UTC', () => {
    expect(offsetAt(0, 'Europe/Atlantide')).toBe(0)
  })
})
