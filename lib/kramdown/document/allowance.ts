/** For each character of a text. */
const PER_CHARACTER = 8

/** For any text, however short. */
const BASE = 20_000

/**
 * How many characters may be read, or written, more than once, so that time is linear in the length
 * of any text: where a mark opens something that turns out not to be closed, say, what follows is
 * read again, and marks stay text once all is spent. Texts that people write come nowhere near.
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
