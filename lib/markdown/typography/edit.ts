/** Replace the characters `start` to `end` (offsets, end excluded) with `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @param edits in order, without overlaps, within `text` */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}

/** @param pattern global; what its first group holds is replaced, or all of it when it has none */
export function replaceEach(text: string, pattern: RegExp, replacement: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const replaced = match[1] ?? match[0]
    const start = match.index
    edits.push({ start, end: start + replaced.length, text: replacement })
  }
  return edits
}

/** In order; where two rules want the same characters, the earlier rule of the list wins. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const ordered = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank)
  const result: Edit[] = []
  for (const { edit } of ordered) {
    const last = result.at(-1)
    if (last && (edit.start < last.end || edit.start === last.start)) continue
    result.push(edit)
  }
  return result
}
