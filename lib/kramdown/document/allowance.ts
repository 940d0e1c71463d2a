/** For each character of a text, how many may be read in vain. */
const PER_CHARACTER = 16

/** What any text may use, however short. */
const BASE = 20_000

/**
 * How much of a text may be read in vain: where a mark opens something that turns out not to be
 * closed, what follows is read again. Marks stay text once all is spent, so that time is linear in
 * the length of any text; those that people write come nowhere near.
 */
export class Allowance {
  private left: number

  /** @param length of the text, in characters */
  constructor(length: number) {
    this.left = BASE + PER_CHARACTER * length
  }

  get isSpent(): boolean {
    return this.left <= 0
  }

  spend(characters: number): void {
    this.left -= characters
  }
}
