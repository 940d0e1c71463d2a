const NBSP = '\u00a0'

/**
 * @param day `YYYY-MM-DD`
 * @returns « 1er mars 2019 »: computed in UTC, so that the day shown is the day written
 */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const [number, ...rest] = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(date)
    .split(' ')
  return [number === '1' ? '1er' : number, ...rest].join(NBSP)
}

/**
 * @param start first day, `YYYY-MM-DD`
 * @param end last day
 * @returns « du 3 au 5 juin 2024 », « du 30 mai au 2 juin 2024 », « du 31 décembre 2024 au 2 janvier
 *   2025 »; « le 3 juin 2024 » for a day alone: what both have in common is said once
 */
export function formatDays(start: string, end: string | undefined): string {
  if (end === undefined || end <= start) return `le${NBSP}${formatDay(start)}`
  const [first, last] = [formatDay(start).split(NBSP), formatDay(end).split(NBSP)]
  const shared = first[2] !== last[2] ? 0 : first[1] !== last[1] ? 1 : 2
  return `du${NBSP}${first.slice(0, 3 - shared).join(NBSP)} au${NBSP}${last.join(NBSP)}`
}

/**
 * @param bytes size of a file
 * @returns « 3,95 Mo », « 812 Ko »: decimal units, as in the French rules for downloads
 */
export function formatBytes(bytes: number): string {
  const [value, unit, digits] =
    bytes >= 999_500 ? [bytes / 1e6, 'Mo', 2] : [Math.max(bytes / 1e3, 1), 'Ko', 0]
  const number = value.toLocaleString('fr-FR', { maximumFractionDigits: digits })
  return `${number}${NBSP}${unit}`
}

/**
 * @param format extension of the file, without the dot
 * @param bytes its size, when it is known
 * @returns what a reader must know before a download (RGAA 13.3): « PDF – 3,95 Mo »
 */
export function describeFile(format: string, bytes: number | undefined): string {
  const name = format.toUpperCase()
  return bytes === undefined ? name : `${name} – ${formatBytes(bytes)}`
}

/** @returns a number with its thousands apart: « 1 234 » */
export function formatCount(count: number): string {
  return count.toLocaleString('fr-FR')
}
