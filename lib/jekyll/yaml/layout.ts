/**
 * Where libyaml, which Ruby reads with, and the `yaml` package differ: libyaml does not ask that the
 * lines of a quoted text or of a `[…]` be indented, takes `#` right after a closing quote for a
 * comment, and ends lines at Unicode's separators. Such lines are indented before `yaml` reads them.
 */
export interface Layout {
  readonly text: string
  /** @returns the offset in the text as it was given of an offset in `text` */
  readonly original: (offset: number) => number
}

/** @param source YAML as it was written */
export function layOut(source: string): Layout {
  // One character for one: places do not move.
  const text = source.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n')
  const insertions = new Scan(text).insertions()
  if (insertions.length === 0) return { text, original: (offset) => offset }
  let laidOut = ''
  let from = 0
  for (const { at, spaces } of insertions) {
    laidOut += text.slice(from, at) + ' '.repeat(spaces)
    from = at
  }
  laidOut += text.slice(from)
  return { text: laidOut, original: (offset) => originalOffset(insertions, offset) }
}

interface Insertion {
  readonly at: number
  readonly spaces: number
}

function originalOffset(insertions: readonly Insertion[], offset: number): number {
  let before = 0
  for (const { at, spaces } of insertions) {
    if (at + before >= offset) break
    before += Math.min(spaces, offset - at - before)
  }
  return offset - before
}

const singleQuoted = /'[^']*(?:''[^']*)*'?/y
const doubleQuoted = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/y

/** Walks over the YAML as libyaml's scanner does, knowing only what quotes and brackets need. */
class Scan {
  readonly #text: string
  readonly #found: Insertion[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  insertions(): readonly Insertion[] {
    while (this.#at < this.#text.length) this.#line()
    return this.#found.sort((a, b) => a.at - b.at)
  }

  /** A line of block context: its indicators and keys, then the value. */
  #line(): void {
    const start = this.#at
    /** Column of the innermost list or map that begins, or goes on, on this line. */
    let parent = -1
    for (;;) {
      this.#skip(/[ \t]*/y)
      const column = this.#at - start
      if (this.#skip(/[-?:](?=[ \t]|$)/my)) {
        parent = Math.max(parent, this.#text[this.#at - 1] === ':' ? parent : column)
      } else if (this.#skip(/[&!*][^\s,[\]{}]*(?=\s|$)/y)) {
        // An anchor, a tag or an alias: the value comes after it.
      } else if (this.#skip(/[|>][-+\d]*[ \t]*(?:#.*)?$/my)) {
        this.#endLine()
        this.#deeperLines(parent)
        return
      } else if (/['"[{]/.test(this.#text[this.#at] ?? '')) {
        if (this.#text[this.#at] === '[' || this.#text[this.#at] === '{') this.#flow(column)
        else this.#quoted(column)
        this.#separateComment()
        if (!this.#skip(/[ \t]*:(?=[ \t]|$)/my)) {
          this.#endLine()
          return
        }
        parent = column
      } else if (
        this.#skip(
          /(?:[^\s#:]|:(?![\s])|[ \t]+(?![#\s:])|(?<![ \t])#|[ \t]+:(?!\s))+[ \t]*:(?=[ \t]|$)/my,
        )
      ) {
        parent = column
      } else {
        const plain = this.#skip(/[^\s#]/y)
        this.#endLine()
        if (plain) this.#deeperLines(parent)
        return
      }
    }
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match || match[0] === '') return false
    this.#at += match[0].length
    return true
  }

  #endLine(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end + 1
  }

  /** What goes on from the line before, in a `|` or in no quotes: whatever it holds, it is text. */
  #deeperLines(parent: number): void {
    for (;;) {
      const line = /[ ]*/y
      line.lastIndex = this.#at
      const indent = line.exec(this.#text)?.[0].length ?? 0
      const first = this.#text[this.#at + indent]
      if (first === undefined) return
      if (!/[\r\n]/.test(first) && indent <= parent) return
      this.#endLine()
    }
  }

  #quoted(column: number): void {
    const quote = this.#text[this.#at]
    const end = quote === "'" ? singleQuoted : doubleQuoted
    const start = this.#at
    this.#skip(end)
    this.#indent(start, this.#at, column)
  }

  /** `[…]` and `{…}`, with what is quoted in them. */
  #flow(column: number): void {
    const start = this.#at
    let depth = 0
    let open = true
    while (open && this.#at < this.#text.length) {
      const sign = this.#text[this.#at] ?? ''
      const first = /[\s,[{:]/.test(this.#text[this.#at - 1] ?? ' ')
      if ((sign === "'" || sign === '"') && first) {
        this.#skip(sign === "'" ? singleQuoted : doubleQuoted)
        this.#separateComment()
      } else if (sign === '#' && /\s/.test(this.#text[this.#at - 1] ?? '')) {
        this.#skip(/.*/y)
      } else {
        if (sign === '[' || sign === '{') depth++
        if (sign === ']' || sign === '}') depth--
        this.#at++
        open = depth > 0
      }
    }
    this.#indent(start, this.#at, column + 1)
  }

  /** Indents the lines between two offsets, but those that are empty or begin a document. */
  #indent(start: number, end: number, column: number): void {
    const inside = this.#text.slice(start, end)
    for (const match of inside.matchAll(/\n(?!---|\.\.\.)( *)(?=[^\s]|\t)/g)) {
      const missing = column - (match[1] ?? '').length
      if (missing > 0) this.#insert(start + match.index + 1, missing)
    }
  }

  #separateComment(): void {
    if (this.#text[this.#at] === '#') this.#insert(this.#at, 1)
  }

  #insert(at: number, spaces: number): void {
    this.#found.push({ at, spaces })
  }
}
