import type { Random } from '../random'
import { blocks } from './blocks'

/** @returns a text of about `size` characters over every construct */
export function compose(random: Random, size: number): string {
  let text = blocks(random, 2, 1, 1)
  while (text.length < size) {
    const next = blocks(random, 2, 1, 1)
    // Large pieces would make all the text one block.
    if (next.length <= size) text += random.pick(['\n\n', '\n\n', '\n\n', '\n\n', '\n']) + next
  }
  return random.chance(0.03) ? text.replaceAll('\n', '\r\n') : text
}
