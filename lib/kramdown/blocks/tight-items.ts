import { BLANK } from '../document/blocks'
import { draftOf } from '../document/draft'
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
    const blocks = item.draft?.blocks ?? []
    const last = index === items.length - 1
    const first = blocks[0]
    const loose =
      first?.type !== 'paragraph' ||
      (blocks.length >= 2 &&
        blocks[1] === BLANK &&
        !(last && blocks.length === 2 && !endsWithMarker)) ||
      (last && items.length > 1 && !items.slice(0, -1).some(isTight))
    if (!loose && first) draftOf(first).tight = true
  })
  for (const item of items) {
    const draft = draftOf(item)
    draft.blocks = draft.blocks?.filter((block) => block.position !== undefined)
  }
}

/** Whether an item leaves its neighbours free to be tight. */
function isTight(item: Nodule): boolean {
  const first = item.draft?.blocks?.[0]
  return first?.type !== 'paragraph' || first.draft?.tight === true
}
