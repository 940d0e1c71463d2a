import { keysOf } from '../../values'
import type { FilterTable } from '../context'
import { inspect } from '../print'
import { isHash, isList, isTruthy } from '../values'
import { dateFilters } from './date'
import { type Filters, filter } from './filter'
import { escapeXml } from './html'
import { toJson } from './json'
import { listFilters } from './list'
import { numberFilters } from './number'
import { textFilters } from './text'
import { urlFilters } from './url'

const valueFilters: Filters = {
  default: filter(0, 1, ({ named }, input, otherwise = '') => {
    if (input === false && isTruthy(named.get('allow_false'))) return input
    const empty =
      !isTruthy(input) ||
      input === '' ||
      (isList(input) && input.length === 0) ||
      (isHash(input) && keysOf(input).length === 0)
    return empty ? otherwise : input
  }),
  inspect: filter(0, 0, (_, input) => escapeXml(inspect(input))),
  jsonify: filter(0, 0, (_, input) => toJson(input)),
}

/** Liquid's and Jekyll's filters by name. */
export const filters: FilterTable = new Map(
  Object.entries({
    ...textFilters,
    ...urlFilters,
    ...numberFilters,
    ...dateFilters,
    ...listFilters,
    ...valueFilters,
  }),
)
