import type { Rule } from '../rule'
import { placeOfKey } from '../source/place-of-key'

/** Before the first web sites of the State; a date to come is for soon. */
const firstYear = 1990
const yearsAhead = 10

/**
 * A year that was most likely mistyped:
 *
 *     date: 0219-03-01
 *           ^
 */
export const distantDate: Rule = {
  name: 'distant-date',
  severity: 'warning',
  *check({ text, source }, { settings }) {
    if (!('date' in text) || text.date === undefined || source.data.date == null) return
    const year = Number(text.date.day.slice(0, text.date.day.indexOf('-', 1)))
    const last = new Date(settings.now).getUTCFullYear() + yearsAhead
    if (year >= firstYear && year <= last) return
    yield {
      ...placeOfKey(source, ['date']),
      message:
        year < firstYear
          ? `L’année ${year} est bien ancienne pour un article.`
          : `L’année ${year} est dans plus de dix ans : l’article ne paraîtra pas avant.`,
      advice: 'Vérifiez l’année : quatre chiffres, au début de la date.',
    }
  },
}
