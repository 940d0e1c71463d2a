import type { Element, Root } from 'hast'
import { classNames } from './class-names'

/** The article's title is the h1 of its page: what the editor writes begins below it. */
const FIRST_LEVEL = 2

/**
 * Headings without jumps, whatever level the editor began with (RGAA 9.1): the first is an h2, one
 * that the editor wrote as deeper is one level deeper, and so on. A callout continues the order
 * where it stands, and leaves it as it found it.
 */
export function rehypeHeadings() {
  return (tree: Root): void => number(tree, FIRST_LEVEL - 1, [])
}

/**
 * @param base level of the heading that everything here stands under
 * @param open levels, as written, of the headings that are open; changed in place
 */
function number(parent: Root | Element, base: number, open: number[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const written = writtenLevel(child)
    if (written !== undefined) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop()
      open.push(written)
      child.tagName = `h${Math.min(6, base + open.length)}`
    } else if (isCallout(child)) {
      number(child, base + open.length, [])
    } else {
      number(child, base, open)
    }
  }
}

function writtenLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  return level === undefined ? undefined : Number(level)
}

function isCallout(element: Element): boolean {
  return element.tagName === 'x-encadre' || classNames(element).includes('encadre')
}
