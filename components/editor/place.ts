/**
 * @param text of the whole file
 * @param line 1-based, within the front matter
 * @returns the key that the line belongs to; `undefined` above the first
 */
export function keyAt(text: string, line: number): string | undefined {
  const lines = text.split('\n').slice(1, line)
  return lines
    .map((each) => /^([^\s#:-][^:]*):/.exec(each)?.[1])
    .findLast((key) => key !== undefined)
}

/** @returns the id of the field of a key */
export function fieldId(key: string): string {
  return `_champ-${key}`
}

/** Moves the focus to a line of the body, and selects it. */
export function focusLine(line: number): void {
  const field = document.querySelector<HTMLTextAreaElement>('#_corps')
  if (!field) return
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  // A field shows its selection when it is typed in, and not before: a line is about as high as all are.
  field.scrollTop = (field.scrollHeight * (line - 3)) / Math.max(lines.length, 1)
}
