import { firstAtLeast } from './sorted'

/**
 * Looks for strings again and again in one text, in time linear over all the searches: what was
 * not there is not looked for twice, and what was found serves until it is passed.
 */
export class Finder {
  private searches: Map<string | RegExp, { from: number; found: number }> | undefined

  constructor(readonly text: string) {}

  /**
   * @param wanted a string, or a pattern with the flag `g` that is always the same object
   * @returns the offset of the first occurrence at or after `from`, -1 when there is none
   */
  after(wanted: string | RegExp, from: number): number {
    const last = this.searches?.get(wanted)
    if (last && from >= last.from && (last.found < 0 || from <= last.found)) return last.found
    const found = this.search(wanted, from)
    if (last) {
      last.from = from
      last.found = found
    } else {
      this.searches ??= new Map()
      this.searches.set(wanted, { from, found })
    }
    return found
  }

  private search(wanted: string | RegExp, from: number): number {
    if (typeof wanted === 'string') return this.text.indexOf(wanted, from)
    wanted.lastIndex = from
    return wanted.exec(this.text)?.index ?? -1
  }

  private lastEscaped: { end: number; found: number } | undefined

  /** @returns the offset of the last `}` before `end` that a backslash escapes, -1 when there is none */
  lastEscapedBrace(end: number): number {
    if (this.lastEscaped?.end !== end) {
      const backslash = this.text.lastIndexOf('\\}', end - 2)
      this.lastEscaped = { end, found: backslash < 0 ? -1 : backslash + 1 }
    }
    return this.lastEscaped.found
  }

  private runs: Runs | undefined

  /** @returns the offset of the first of at least `length` backticks in a row at or after `from` */
  runAfter(from: number, length: number): number {
    this.runs ??= new Runs(this.text)
    return this.runs.after(from, length)
  }
}

/** The backticks of a text: runs of any length are found at once, however many lengths there are. */
class Runs {
  private readonly starts: number[] = []
  private readonly lengths: number[] = []
  /** For each run, the next one that is as long or longer. */
  private readonly next: number[] = []

  constructor(text: string) {
    for (let at = text.indexOf('`'); at >= 0; ) {
      let end = at
      while (text.charCodeAt(end) === 96) end++
      this.starts.push(at)
      this.lengths.push(end - at)
      at = text.indexOf('`', end)
    }
    this.link()
  }

  private link(): void {
    const shorter: number[] = []
    this.lengths.forEach((length, index) => {
      while (shorter.length > 0 && this.lengthOf(shorter.at(-1)) <= length) {
        this.next[shorter.pop() as number] = index
      }
      shorter.push(index)
    })
  }

  private lengthOf(index: number | undefined): number {
    return this.lengths[index ?? -1] ?? 0
  }

  after(from: number, length: number): number {
    let index: number | undefined = firstAtLeast(this.starts, from)
    while (index !== undefined && this.lengthOf(index) < length) index = this.next[index]
    return this.starts[index ?? -1] ?? -1
  }
}
