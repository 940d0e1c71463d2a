import type { Element, Root } from 'hast'
import { classNames } from './class-names'
import { headingLevel, isElement } from './elements/kinds'
import { isSiteElement } from './elements/site-element'
import { eachElement } from './elements/walk'
import { textOfTree } from './plain-text'

/** A heading of a text, for a list of contents. */
export interface Heading {
  /** As it is on the page: 2 to 6. */
  readonly level: number
  readonly id: string
  readonly text: string
}

/**
 * @param tree from `toHast`
 * @returns its headings in order, without those of callouts, which are beside the text, and those of
 *   `{: .no_toc}`
 */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  gather(tree, headings)
  return headings
}

function gather(parent: Root | Element, headings: Heading[]): void {
  for (const child of parent.children) {
    if (!isElement(child) || isSiteElement(child, 'callout')) continue
    const level = headingLevel(child)
    const { id } = child.properties
    if (level === undefined) gather(child, headings)
    else if (id !== undefined && !classNames(child).includes('no_toc')) {
      headings.push({ level, id: String(id), text: textOfTree(child) })
    }
  }
}

/** @returns whether the text calls a footnote */
export function hasNotes(tree: Root): boolean {
  let found = false
  eachElement(tree, ({ properties }) => {
    found ||= properties.role === 'doc-noteref'
  })
  return found
}

/** @returns whether the editor placed a list of contents in the text (`{:toc}`) */
export function hasContents(tree: Root): boolean {
  let found = false
  eachElement(tree, ({ properties }) => {
    found ||= properties.id === 'markdown-toc'
  })
  return found
}
