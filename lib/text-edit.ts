/** A range of a text, and what stands there instead: how a mend is told as data. */
export interface TextEdit {
  /** Offsets in UTF-16 units; `end` is that of what follows. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * @param text to change
 * @param edits in any order; of two that overlap, the first one counts
 * @returns the text with all of them made; everything outside their ranges as it was
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) continue
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}
