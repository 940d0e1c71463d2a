/**
 * Looks for strings again and again in one text, in time linear over all the searches: what was
 * not there is not looked for twice, and what was found serves until it is passed.
 */
export class Finder {
  private readonly searches = new Map<string, { from: number; found: number }>()

  constructor(readonly text: string) {}

  /** @returns the offset of the first occurrence at or after `from`, -1 when there is none */
  after(wanted: string, from: number): number {
    const last = this.searches.get(wanted)
    if (last && from >= last.from && (last.found < 0 || from <= last.found)) return last.found
    const found = this.text.indexOf(wanted, from)
    if (last) {
      last.from = from
      last.found = found
    } else {
      this.searches.set(wanted, { from, found })
    }
    return found
  }
}
