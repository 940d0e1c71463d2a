import type { Found } from './problem'

/** A template cut at its tags and outputs. Offsets are of the whole text, delimiters included. */
export type Piece =
  | { readonly kind: 'text'; readonly begin: number; readonly end: number; readonly raw?: boolean }
  | {
      readonly kind: 'output'
      readonly begin: number
      readonly end: number
      readonly markup: string
    }
  | TagPiece

export interface TagPiece {
  readonly kind: 'tag'
  readonly begin: number
  readonly end: number
  readonly name: string
  readonly markup: string
}

/**
 * Cuts a template as Liquid does: a tag goes to the first `%}` and an output to the first brace, which must be doubled,
 * whatever the quotes. Comments are left out; raw text is text. What is never closed is reported and stays text.
 *
 * Each search that finds nothing is not made again, so that the time is linear in the length of the text.
 */
export function scan(text: string): { pieces: Piece[]; problems: Found[] } {
  const scanner = new Scanner(text)
  scanner.run()
  return { pieces: scanner.pieces, problems: scanner.problems }
}

const tagName = /^-?\s*(#|\w+)\s*/
const rawEnd = /\{%-?\s*endraw\s*-?%\}/g
const commentTag = /\{%-?\s*(comment|endcomment|raw)\b[^%]*%\}/g

class Scanner {
  readonly pieces: Piece[] = []
  readonly problems: Found[] = []
  #textBegin = 0
  #trimNext = false
  /** Ends that are not in the rest of the text. */
  readonly #missing = new Set<'endraw' | 'endcomment'>()
  /** Where the next of each closing delimiter is; -1 when there is no more. */
  readonly #found = new Map<string, number>()

  constructor(readonly text: string) {}

  run(): void {
    const opening = /\{[{%]/g
    for (let match = opening.exec(this.text); match; match = opening.exec(this.text)) {
      const begin = match.index
      const end = match[0] === '{{' ? this.#output(begin) : this.#tag(begin)
      // What is not closed stays text; what follows its opening is looked at.
      opening.lastIndex = end ?? begin + 2
    }
    this.#pushText(this.text.length)
  }

  #output(begin: number): number | undefined {
    const brace = this.#find('}', begin + 2)
    if (brace === undefined || this.text[brace + 1] !== '}') {
      this.problems.push({ code: 'liquid-unclosed', offset: begin, facts: { name: '{{' } })
      return undefined
    }
    const end = brace + 2
    const { markup } = this.#open(begin, end)
    this.pieces.push({ kind: 'output', begin, end, markup })
    return end
  }

  #tag(begin: number): number | undefined {
    const close = this.#find('%}', begin + 2)
    if (close === undefined) {
      this.problems.push({ code: 'liquid-unclosed', offset: begin, facts: { name: '{%' } })
      return undefined
    }
    const end = close + 2
    const name = tagName.exec(this.text.slice(begin + 2, close))
    if (!name) {
      this.problems.push({
        code: 'liquid-syntax',
        offset: begin,
        facts: { reason: 'a tag without a name' },
      })
      this.#open(begin, end)
      return end
    }
    if (name[1] === 'raw') return this.#raw(begin, end)
    if (name[1] === 'comment') return this.#comment(begin, end)
    const { markup } = this.#open(begin, end)
    if (name[1] === 'liquid') this.#lines(markup, begin, end)
    else if (name[1] !== '#') this.#pushTag(markup, begin, end)
    return end
  }

  /** `{% liquid … %}`: a tag on every line. */
  #lines(markup: string, begin: number, end: number): void {
    let at = this.text.indexOf('liquid', begin)
    for (const [index, line] of markup.split('\n').entries()) {
      const tag = index === 0 ? line.replace(/^\s*liquid/, '') : line
      if (tag.trim() !== '' && !tag.trim().startsWith('#'))
        this.#pushTag(tag, Math.min(at, end), end)
      at += line.length + 1
    }
  }

  #pushTag(markup: string, begin: number, end: number): void {
    const name = tagName.exec(markup)
    if (name) {
      this.pieces.push({
        kind: 'tag',
        begin,
        end,
        name: name[1] ?? '',
        markup: markup.slice(name[0].length).trim(),
      })
    }
  }

  /** Closes the text before a delimiter, with the white space control of its two ends. */
  #open(begin: number, end: number): { markup: string } {
    const from = this.text[begin + 2] === '-' ? begin + 3 : begin + 2
    const dash = this.text[end - 3] === '-' && end - 3 >= from
    this.#pushText(begin, from === begin + 3)
    this.#textBegin = end
    this.#trimNext = dash || (from === end - 2 && from === begin + 3)
    return { markup: this.text.slice(from, dash ? end - 3 : end - 2) }
  }

  #raw(begin: number, end: number): number {
    const close = this.#rawEnd(end)
    if (!close) {
      this.problems.push({ code: 'liquid-unclosed', offset: begin, facts: { name: 'raw' } })
      this.#open(begin, end)
      return end
    }
    this.#pushText(begin, this.text[begin + 2] === '-')
    if (close.begin > end)
      this.pieces.push({ kind: 'text', begin: end, end: close.begin, raw: true })
    this.#textBegin = close.after
    // Liquid reads the raw text in one go: the dash of `raw -%}` trims what comes after `endraw`, whose own does nothing.
    this.#trimNext = this.text[end - 3] === '-'
    return close.after
  }

  #rawEnd(from: number): { begin: number; after: number } | undefined {
    if (this.#missing.has('endraw')) return undefined
    rawEnd.lastIndex = from
    const match = rawEnd.exec(this.text)
    if (match) return { begin: match.index, after: rawEnd.lastIndex }
    this.#missing.add('endraw')
    return undefined
  }

  #comment(begin: number, end: number): number {
    this.#pushText(begin, this.text[begin + 2] === '-')
    let depth = 1
    let last = end
    commentTag.lastIndex = end
    while (depth > 0 && !this.#missing.has('endcomment')) {
      const match = commentTag.exec(this.text)
      if (!match) {
        this.#missing.add('endcomment')
        break
      }
      last = commentTag.lastIndex
      if (match[1] === 'comment') depth++
      if (match[1] === 'endcomment') depth--
      if (match[1] === 'raw') commentTag.lastIndex = this.#rawEnd(last)?.after ?? last
    }
    if (depth > 0) {
      this.problems.push({ code: 'liquid-unclosed', offset: begin, facts: { name: 'comment' } })
      last = end
    }
    this.#textBegin = last
    this.#trimNext = this.text[last - 3] === '-'
    return last
  }

  #find(what: string, from: number): number | undefined {
    const last = this.#found.get(what)
    if (last !== undefined && (last >= from || last === -1)) return last === -1 ? undefined : last
    const at = this.text.indexOf(what, from)
    this.#found.set(what, at)
    return at === -1 ? undefined : at
  }

  #pushText(until: number, trimEnd = false): void {
    let [begin, end] = [this.#textBegin, until]
    if (this.#trimNext) while (begin < end && isWhite(this.text[begin])) begin++
    if (trimEnd) while (end > begin && isWhite(this.text[end - 1])) end--
    if (end > begin) this.pieces.push({ kind: 'text', begin, end })
    this.#textBegin = until
    this.#trimNext = false
  }
}

const isWhite = (sign: string | undefined) => sign !== undefined && /[ \t\n\v\f\r\0]/.test(sign)
