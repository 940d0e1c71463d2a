import type { ElementContent, Root, RootContent } from 'hast'

/**
 * @returns a copy without places: they are for messages about the text, and would be half of what is
 *   kept of it
 */
export function withoutPositions(tree: Root): Root {
  return { type: 'root', children: tree.children.map(withoutPosition) }
}

function withoutPosition<T extends RootContent | ElementContent>(node: T): T {
  const copy = { ...node }
  delete copy.position
  if (copy.type === 'element') copy.children = copy.children.map(withoutPosition)
  return copy
}
