/**
 * Where libyaml, which Ruby reads with, and the `yaml` package differ: libyaml does not ask that the
 * lines of a quoted text or of a `[…]` be indented, takes `#` right after a closing quote for a
 * comment, and ends lines at Unicode's separators. Such lines are indented before `yaml` reads them.
 * And it takes no tab for indentation, not even before nothing.
 */
export interface Layout {
  readonly text: string
  /** @returns the offset in the text as it was given of an offset in `text` */
  readonly original: (offset: number) => number
  /** Whether brackets stand in one another more than anybody writes them. */
  readonly isTooDeep: boolean
  /** Offset in `text` of a tab that libyaml refuses: where a key or a `-` may stand. */
  readonly tab: number | undefined
}

/** @param source YAML as it was written */
export function layOut(source: string): Layout {
  // One character for one: places do not move.
  const broken = source.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n')
  const { found, tab, quoted, isTooDeep } = new Scan(broken).read()
  const insertions = found.filter(({ at }) => !/[\u2028\u2029]/.test(source[at - 1] ?? ''))
  const text = restoreSeparators(broken, source, quoted)
  if (insertions.length === 0) return { text, original: (offset) => offset, tab, isTooDeep }
  let laidOut = ''
  let from = 0
  for (const { at, spaces } of insertions) {
    laidOut += text.slice(from, at) + ' '.repeat(spaces)
    from = at
  }
  laidOut += text.slice(from)
  const laidOutTab = tab === undefined ? undefined : laidOutOffset(insertions, tab)
  return {
    text: laidOut,
    original: (offset) => originalOffset(insertions, offset),
    tab: laidOutTab,
    isTooDeep,
  }
}

/** In quotes, two of Unicode's separators are no mere ends of lines: they stay in the text. */
function restoreSeparators(text: string, source: string, quoted: readonly Range[]): string {
  if (!/[\u2028\u2029]/.test(source)) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of quoted) {
    const inside = source.slice(start, end).replace(/\r(?!\n)|\u0085/g, '\n')
    parts.push(text.slice(from, start), inside)
    from = end
  }
  return parts.join('') + text.slice(from)
}

interface Range {
  readonly start: number
  readonly end: number
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

function laidOutOffset(insertions: readonly Insertion[], offset: number): number {
  const before = insertions.filter(({ at }) => at <= offset)
  return before.reduce((sum, { spaces }) => sum + spaces, offset)
}

const singleQuoted = /'[^']*(?:''[^']*)*'?/y
const doubleQuoted = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/y

const deepest = 200

/** Walks over the YAML as libyaml's scanner does, knowing only what quotes and brackets need. */
class Scan {
  readonly #text: string
  readonly #found: Insertion[] = []
  readonly #quoted: Range[] = []
  #at = 0
  #tab: number | undefined
  #isTooDeep = false

  constructor(text: string) {
    this.#text = text
  }

  read() {
    while (this.#at < this.#text.length) this.#line()
    const found = this.#found.sort((a, b) => a.at - b.at)
    return { found, tab: this.#tab, quoted: this.#quoted, isTooDeep: this.#isTooDeep }
  }

  /** A line of block context: its indicators and keys, then the value. */
  #line(): void {
    const start = this.#at
    /** Column of the innermost list or map that begins, or goes on, on this line. */
    let parent = -1
    this.#refuseTab()
    for (;;) {
      this.#skip(/[ \t]*/y)
      const column = this.#at - start
      if (this.#skip(/[-?:](?=[ \t]|$)/my)) {
        if (this.#text[this.#at - 1] !== ':') {
          parent = Math.max(parent, column)
          this.#refuseTab()
        }
      } else if (this.#skip(/[&!*][^ \t\r\n,[\]{}]*(?=[ \t\r\n]|$)/y)) {
        // An anchor, a tag or an alias: the value comes after it.
      } else if (this.#skip(/[|>][-+\d]*[ \t]*(?:#.*)?$/my)) {
        this.#endLine()
        this.#deeperLines(parent)
        return
      } else if (/['"[{]/.test(this.#text[this.#at] ?? '')) {
        if (this.#text[this.#at] === '[' || this.#text[this.#at] === '{') this.#flow(column)
        else this.#quotedText(column)
        this.#separateComment()
        if (!this.#skip(/[ \t]*:(?=[ \t]|$)/my)) {
          this.#endLine()
          return
        }
        parent = column
      } else if (this.#isKey()) {
        parent = column
      } else {
        const isText = /[^ \t\r\n#]/.test(this.#text[this.#at] ?? '\n')
        this.#endLine()
        if (isText) this.#deeperLines(parent)
        return
      }
    }
  }

  /** Passes over a key in no quotes, with its colon. */
  #isKey(): boolean {
    if (/[ \t\r\n#]/.test(this.#text[this.#at] ?? '\n')) return false
    const end = /:(?=[ \t\r]|$)|[ \t]#|$/gm
    end.lastIndex = this.#at
    const match = end.exec(this.#text)
    if (match?.[0] !== ':') return false
    this.#at = match.index + 1
    return true
  }

  #refuseTab(): void {
    this.#skip(/ */y)
    if (this.#text[this.#at] === '\t') this.#tab ??= this.#at
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

  #quotedText(column: number): void {
    const start = this.#at
    this.#skipQuoted()
    this.#indent(start, this.#at, column)
  }

  #skipQuoted(): void {
    const start = this.#at
    this.#skip(this.#text[start] === "'" ? singleQuoted : doubleQuoted)
    this.#quoted.push({ start, end: this.#at })
  }

  /** `[…]` and `{…}`, with what is quoted in them. */
  #flow(column: number): void {
    const start = this.#at
    let depth = 0
    let open = true
    while (open && this.#at < this.#text.length) {
      const sign = this.#text[this.#at] ?? ''
      const first = /[ \t\r\n,[{:]/.test(this.#text[this.#at - 1] ?? ' ')
      if ((sign === "'" || sign === '"') && first) {
        this.#skipQuoted()
        this.#separateComment()
      } else if (sign === '#' && /[ \t\r\n]/.test(this.#text[this.#at - 1] ?? '')) {
        this.#skip(/.*/y)
      } else {
        if (sign === '[' || sign === '{') depth++
        if (sign === ']' || sign === '}') depth--
        this.#at++
        open = depth > 0
        this.#isTooDeep ||= depth > deepest
      }
    }
    this.#indent(start, this.#at, column + 1)
  }

  /** Indents the lines between two offsets, but those that are empty or begin a document. */
  #indent(start: number, end: number, column: number): void {
    const inside = this.#text.slice(start, end)
    for (const match of inside.matchAll(/\n(?!---|\.\.\.)( *)(?=[^ \r\n])/g)) {
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
