import type { Place } from '../problem'
import { type Part, type PlacedElement, startOf } from './part'

/** An attribute list may stand on the line after what it is attached to. */
const reach = 200

/**
 * Where a word of an element's attributes is written: in its tag, or in its attribute list, which
 * kramdown reads after the element, and whose own place the tree does not keep.
 *
 * @param word name of an attribute or of a class, or a declaration of style
 * @returns the beginning of the element when the word is not found
 */
export function placeOfAttribute(part: Part, { node, place }: PlacedElement, word: string): Place {
  const start = startOf(node)
  const end = node.position?.end.offset ?? start
  const tag = /^<[^>]*/.exec(part.text.slice(start, end))?.[0] ?? ''
  const inTag = tag.indexOf(word)
  if (inTag !== -1) return part.placeOf(start + inTag)
  const list = [...part.text.slice(start, end + reach).matchAll(/\{:[^}\n]*/g)]
    .filter(([written]) => written.includes(word))
    .sort((a, b) => distanceTo(end - start, a.index) - distanceTo(end - start, b.index))[0]
  return list ? part.placeOf(start + list.index + list[0].indexOf(word)) : place
}

/** The list of an element is beside its end, sooner than those of what it holds. */
function distanceTo(end: number, index: number): number {
  return Math.abs(index - end)
}
