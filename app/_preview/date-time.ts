import { formatDay } from '@/lib/format'

/**
 * @param time milliseconds since the epoch
 * @param timeZone whose clocks are read
 * @returns « 15 janvier 2030 à 9 h 30 »; the day alone at midnight
 */
export function formatDateTime(time: number, timeZone: string): string {
  const numbers = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  })
  const [day = '', clock = ''] = numbers.format(time).split(' ')
  const [hours, minutes] = clock.split(':').map(Number)
  if (!hours && !minutes) return formatDay(day)
  const words = [hours, 'h', ...(minutes ? [String(minutes).padStart(2, '0')] : [])]
  return `${formatDay(day)} à ${words.join('\u00a0')}`
}
