/**
 * Looks for a string again and again in one text, in time linear over all the searches: what was
 * not there is not looked for twice, and what was found serves until it is passed.
 */
export class Finder {
  private text = ''
  private from = 0
  private found = -1

  constructor(private readonly wanted: string) {}

  /** @returns the offset of the first occurrence at or after `from`, -1 when there is none */
  after(text: string, from: number): number {
    const known = text === this.text && from >= this.from && (this.found < 0 || from <= this.found)
    if (!known) {
      this.text = text
      this.from = from
      this.found = text.indexOf(this.wanted, from)
    }
    return this.found
  }
}
