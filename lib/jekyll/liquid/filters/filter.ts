import type { JekyllContext } from '../context'
import type { LiquidValue } from '../values'

/** What a filter may use beside its input and arguments. */
export interface FilterCall {
  readonly context: JekyllContext
  /** `allow_false: true`. */
  readonly named: ReadonlyMap<string, LiquidValue>
}

export interface Filter {
  /** How many arguments it takes, at least and at most. */
  readonly args: readonly [number, number]
  /** @throws LiquidFault or NotComparable where Ruby would raise an error */
  readonly run: (
    call: FilterCall,
    input: LiquidValue,
    ...args: readonly LiquidValue[]
  ) => LiquidValue
}

export type Filters = Readonly<Record<string, Filter>>

/** A filter of `least` to `most` arguments. */
export function filter(least: number, most: number, run: Filter['run']): Filter {
  return { args: [least, most], run }
}
