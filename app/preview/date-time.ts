import { site } from '@/lib/site'

const clock = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: site.timeZone,
})

/**
 * @param time milliseconds since the epoch
 * @returns « 1 janvier 2030 à 09:00 », on the clocks of Paris
 */
export function formatDateTime(time: number): string {
  return clock.format(time)
}
