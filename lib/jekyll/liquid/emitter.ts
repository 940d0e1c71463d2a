import type { Context, Emitter } from 'liquidjs'

/**
 * Collects what a template writes, and where each part of it comes from: text of the template itself, character for character, or
 * the tag or output that made it.
 */
export class MappedEmitter implements Emitter {
  buffer = ''
  /** What is written below an include comes from the tag that includes. */
  pinned: number | undefined
  /** Past the limit on memory, the text of the document is written all the same. */
  limited = true
  readonly #parts: Part[] = []
  readonly #memory: Context['memoryLimit']

  constructor(memory: Context['memoryLimit']) {
    this.#memory = memory
  }

  /** Writes text of the template, which begins there at `source`. */
  verbatim(text: string, source: number): void {
    this.#append(text, this.pinned ?? source, this.pinned === undefined)
  }

  /** Writes what a tag or an output that begins at `source` makes. */
  generated(text: string, source: number): void {
    this.#append(text, this.pinned ?? source, false)
  }

  /** For liquidjs itself; our own templates say where what they write comes from. */
  write(text: unknown): void {
    this.#append(String(text), this.pinned ?? 0, false)
  }

  /** A map from offsets of what was written to offsets of the template. */
  sourceMap(): (offset: number) => number {
    const parts = [...this.#parts]
    return (offset) => {
      let [low, high] = [0, parts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((parts[middle]?.output ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      const part = parts[low]
      if (!part) return 0
      return part.verbatim ? part.source + (offset - part.output) : part.source
    }
  }

  #append(text: string, source: number, verbatim: boolean): void {
    if (text === '') return
    if (this.limited) this.#memory.use(text.length)
    this.#parts.push({ output: this.buffer.length, source, verbatim })
    this.buffer += text
  }
}

interface Part {
  readonly output: number
  readonly source: number
  readonly verbatim: boolean
}
