import { formatDay } from '@/components/format'
import { site } from '@/lib/site/facts'

const numbers = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: site.timeZone,
})

/**
 * @param time milliseconds since the epoch
 * @returns « 15 janvier 2030 à 9 h 30 », on the clocks of Paris; the day alone at midnight
 */
export function formatDateTime(time: number): string {
  const [day = '', clock = ''] = numbers.format(time).split(' ')
  const [hours, minutes] = clock.split(':').map(Number)
  if (!hours && !minutes) return formatDay(day)
  const words = [hours, 'h', ...(minutes ? [String(minutes).padStart(2, '0')] : [])]
  return `${formatDay(day)} à ${words.join('\u00a0')}`
}
