import type { LiquidCode } from '../types'

type Facts = Readonly<Record<string, string | number>>

/** What is wrong with a template; thrown where a tag or a filter cannot go on, caught where its place is known. */
export class LiquidFault extends Error {
  constructor(
    readonly code: LiquidCode,
    readonly facts: Facts,
  ) {
    super(`${code} ${Object.values(facts).join(' ')}`)
  }
}

/** A fault and where it begins in the text. */
export interface Found {
  readonly code: LiquidCode
  readonly offset: number
  readonly facts: Facts
}
