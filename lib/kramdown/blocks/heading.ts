import { addAttributes } from '../document/attributes'
import type { Blocks } from '../document/blocks'
import type { Nodule } from '../types'

/**
 * @param id that the author wrote after the header's text
 * @param start offset of the header
 */
export function pushHeading(
  blocks: Blocks,
  node: Nodule,
  start: number,
  id: string | undefined,
): void {
  node.headingStart = start
  if (id !== undefined) addAttributes(node, { id })
  blocks.push(node)
}
