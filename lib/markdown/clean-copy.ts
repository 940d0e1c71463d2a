import type { ElementContent, Properties, Root, RootContent } from 'hast'
import { cleanText } from './clean-text'

/**
 * @returns a copy without places, which are for messages about the text and would be half of what is
 *   kept of it, and without characters that no text has
 */
export function cleanCopy(tree: Root): Root {
  return { type: 'root', children: tree.children.map(copyOf) }
}

function copyOf<T extends RootContent | ElementContent>(node: T): T {
  const copy = { ...node }
  delete copy.position
  if (copy.type === 'text') copy.value = cleanText(copy.value)
  if (copy.type === 'element') {
    copy.properties = cleanProperties(copy.properties)
    copy.children = copy.children.map(copyOf)
  }
  return copy
}

function cleanProperties(properties: Properties): Properties {
  const copy = { ...properties }
  for (const [name, value] of Object.entries(copy)) {
    if (typeof value === 'string') copy[name] = cleanText(value)
  }
  return copy
}
