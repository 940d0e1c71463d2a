import { Random } from '../random'

/** Somebody who writes at random: with care, or leaving marks that open, close or mean nothing. */
export class Writer extends Random {
  constructor(
    seed: number,
    readonly isCareless: boolean,
  ) {
    super(seed)
  }

  /** @returns one of what anybody writes, or of what only the careless leave */
  choose<T>(careful: readonly T[], careless: readonly T[]): T {
    return this.pick(this.isCareless ? [...careful, ...careless] : careful)
  }
}
