import type { Part } from './part'

/** A line of a Markdown text. */
export interface Line {
  readonly text: string
  /** Where it begins, in the text of its part. */
  readonly offset: number
  /** Whether it is shown as it stands: nothing in it is Markdown. */
  readonly inCode: boolean
}

/** @returns the lines of a part, for what the tree does not keep */
export function linesOf({ text, elements }: Part): Line[] {
  const codes = elements.filter(({ tag }) => tag === 'pre').map(({ node }) => node.position)
  let offset = 0
  let code = 0
  return text.split('\n').map((line) => {
    while ((codes[code]?.end.offset ?? Number.POSITIVE_INFINITY) <= offset) code++
    const inCode = (codes[code]?.start.offset ?? Number.POSITIVE_INFINITY) <= offset
    const found = { text: line, offset, inCode }
    offset += line.length + 1
    return found
  })
}
