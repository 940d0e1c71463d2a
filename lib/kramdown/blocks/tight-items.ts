import type { ListItem } from 'mdast'
import type { Blocks } from '../document/blocks'
import type { Document } from '../document/document'
import type { DefinitionDescription } from '../nodes'

/** An item, and what its blocks say of the blank lines between them. */
export interface ReadItem {
  readonly node: ListItem
  /** Whether it begins with a paragraph, and a blank line follows that. */
  readonly beginsWithText: boolean
  readonly hasBlankBelow: boolean
  /** Whether nothing but that is in it. */
  readonly isTextAlone: boolean
  /** Whether nothing is in it: it is as the one before it, where blank lines are concerned. */
  readonly isEmpty: boolean
  /** Whether it holds more than that. */
  readonly hasMore: boolean
  /** Whether a blank line ends it. */
  readonly endsBlank: boolean
}

/**
 * The paragraph that begins an item is a bare text (the item is « tight ») when no blank line
 * follows it. The last item has no following one to be parted from: it does as those before it.
 *
 * @param endsWithMarker whether the list was ended by `^`
 */
export function tighten(items: readonly ReadItem[], endsWithMarker: boolean): void {
  let someTight = false
  items.forEach(({ node, beginsWithText, hasBlankBelow, isTextAlone }, index) => {
    const last = index === items.length - 1
    const endsBlank = last && isTextAlone && !endsWithMarker
    const isLoose =
      !beginsWithText || (hasBlankBelow && !endsBlank) || (last && items.length > 1 && !someTight)
    node.spread = isLoose
    // An item without text leaves its neighbours free to be tight.
    if (!beginsWithText || !isLoose) someTight = true
  })
}

/**
 * A line feed parts the bare text of an item from what follows, shown or not. It matters after a
 * backslash, after the box of a task, and in HTML that is not closed.
 */
export function endFirstText(
  doc: Document,
  { spread, children }: ListItem | DefinitionDescription,
  hasMore: boolean,
): void {
  const [first] = children
  if (spread || !hasMore || first?.type !== 'paragraph') return
  const { inline } = doc.draftOf(first)
  if (inline && /<|[\\\]]$/.test(inline.text.text)) inline.text = inline.text.before('\n')
}

/** Whether an item holds more than the paragraph that begins it. */
export function hasMore({ children }: Blocks): boolean {
  return children.some(({ type }, index) => index > 0 && type !== 'blank')
}
