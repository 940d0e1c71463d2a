import type { ListItem } from 'mdast'
import type { Blocks } from '../document/blocks'
import type { Document } from '../document/document'
import type { DefinitionDescription } from '../nodes'

/** An item with its blocks, the marks between them included. */
export interface ReadItem {
  readonly node: ListItem
  readonly blocks: Blocks['children']
}

/**
 * The paragraph that begins an item is a bare text (the item is « tight ») when no blank line
 * follows it. The last item has no following one to be parted from: it does as those before it.
 *
 * @param endsWithMarker whether the list was ended by `^`
 */
export function tighten(items: readonly ReadItem[], endsWithMarker: boolean): void {
  let someTight = false
  items.forEach(({ node, blocks }, index) => {
    const last = index === items.length - 1
    const isParagraph = blocks[0]?.type === 'paragraph'
    const endsBlank = last && blocks.length === 2 && !endsWithMarker
    const isLoose =
      !isParagraph ||
      (blocks[1]?.type === 'blank' && !endsBlank) ||
      (last && items.length > 1 && !someTight)
    node.spread = isLoose
    // An item without text leaves its neighbours free to be tight.
    if (!isParagraph || !isLoose) someTight = true
  })
}

/**
 * A line feed parts the bare text of an item from what follows. It matters after a backslash, and
 * in HTML that is not closed.
 */
export function endFirstText(
  doc: Document,
  { spread, children }: ListItem | DefinitionDescription,
): void {
  const [first, next] = children
  if (spread || !next || first?.type !== 'paragraph') return
  const { inline } = doc.draftOf(first)
  if (inline && /<|\\$/.test(inline.text.text)) inline.text = inline.text.before('\n')
}
