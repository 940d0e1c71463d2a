import { BLANK } from '../document/blocks'
import type { Nodule } from '../types'

/**
 * The paragraph that begins an item is a bare text (the item is « tight ») when no blank line
 * follows it. The last item has no following one to be parted from: it does as those before it.
 *
 * @param items whose `blocks` still have their blank lines
 * @param endsWithMarker whether the list was ended by `^`
 */
export function tighten(items: readonly Nodule[], endsWithMarker: boolean): void {
  items.forEach((item, index) => {
    const blocks = item.blocks as Nodule[]
    const last = index === items.length - 1
    const first = blocks[0]
    const loose =
      first?.type !== 'paragraph' ||
      (blocks.length >= 2 &&
        blocks[1] === BLANK &&
        !(last && blocks.length === 2 && !endsWithMarker)) ||
      (last && items.length > 1 && !items.slice(0, -1).some(isTight))
    if (!loose && first) first.tight = true
  })
  for (const item of items) {
    item.blocks = (item.blocks as Nodule[]).filter((block) => block.position !== undefined)
  }
}

/** Whether an item leaves its neighbours free to be tight. */
function isTight(item: Nodule): boolean {
  const first = (item.blocks as Nodule[])[0]
  return first?.type !== 'paragraph' || first.tight === true
}
