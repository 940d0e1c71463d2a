import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEvent, iCalendar } from './calendar'

const event: CalendarEvent = {
  url: 'https://exemple.fr/agenda/forum/',
  title: 'Forum; données, usages',
  summary: 'Deux jours\nà Paris.',
  start: { time: Date.parse('2024-06-03T07:00:00Z'), day: '2024-06-03', isDay: false },
  end: { time: Date.parse('2024-06-05T16:30:00Z'), day: '2024-06-05', isDay: false },
  place: 'Paris \\ Lyon',
  categories: ['Forum', 'a,b'],
  changed: Date.parse('2024-01-02T03:04:05.678Z'),
}

const written = (events: readonly CalendarEvent[]) =>
  iCalendar({ title: 'Agenda', language: 'fr', events }).split('\r\n')

test('an event says its moments in UTC, and its texts escaped', () => {
  expect(written([event])).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parution//FR',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=fr:Agenda',
    'X-WR-CALNAME:Agenda',
    'BEGIN:VEVENT',
    'UID:https://exemple.fr/agenda/forum/',
    'DTSTAMP:20240102T030405Z',
    'DTSTART:20240603T070000Z',
    'DTEND:20240605T163000Z',
    'SUMMARY:Forum\\; données\\, usages',
    'DESCRIPTION:Deux jours\\nà Paris.',
    'LOCATION:Paris \\\\ Lyon',
    'CATEGORIES:Forum,a\\,b',
    'URL:https://exemple.fr/agenda/forum/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

const dates = (given: Partial<CalendarEvent>) =>
  written([{ ...event, ...given }]).filter((line) => line.startsWith('DT') && !/STAMP/.test(line))

test('days are days, and the end is the day after the last', () => {
  const start = { ...event.start, isDay: true }
  expect(dates({ start, end: undefined })).toEqual([
    'DTSTART;VALUE=DATE:20240603',
    'DTEND;VALUE=DATE:20240604',
  ])
  expect(dates({ start })).toEqual(['DTSTART;VALUE=DATE:20240603', 'DTEND;VALUE=DATE:20240606'])
  expect(dates({ start, end: { time: 0, day: '2024-02-29', isDay: true } })).toEqual([
    'DTSTART;VALUE=DATE:20240603',
    'DTEND;VALUE=DATE:20240604',
  ])
})

test('an end before the start is none', () => {
  expect(dates({ end: { time: 0, day: '1970-01-01', isDay: false } })).toEqual([
    'DTSTART:20240603T070000Z',
  ])
})

test('no text breaks a line, nor makes one longer than 75 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const whole = iCalendar({ title: text, language: 'fr', events: [{ ...event, title: text }] })
      const lines = whole.split('\r\n')
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const unfolded = whole.replaceAll('\r\n ', '').split('\r\n')
      expect(unfolded.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1)
      expect(unfolded).toHaveLength(written([event]).length)
    }),
  )
})
