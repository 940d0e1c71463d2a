import type { Filter } from '../context'

export type Filters = Readonly<Record<string, Filter>>

/** A filter of `least` to `most` arguments. */
export function filter(least: number, most: number, run: Filter['run']): Filter {
  return { args: [least, most], run }
}
