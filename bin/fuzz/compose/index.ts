import { blocks } from './blocks'
import type { Writer } from './writer'

export { Writer } from './writer'

/** @returns a text of about `size` characters over every construct */
export function compose(writer: Writer, size: number): string {
  let text = blocks(writer, 2, 1, 1)
  while (text.length < size) {
    const next = blocks(writer, 2, 1, 1)
    // Large pieces would make all the text one block.
    if (next.length <= size) text += writer.pick(['\n\n', '\n\n', '\n\n', '\n\n', '\n']) + next
  }
  return writer.isCareless && writer.chance(0.03) ? text.replaceAll('\n', '\r\n') : text
}
