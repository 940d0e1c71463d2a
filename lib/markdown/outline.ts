import type { Root } from 'hast'
import { headingLevel } from './elements/kinds'
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
 * @returns its headings in order, without those of `{: .no_toc}`
 */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  eachElement(tree, (element) => {
    const level = headingLevel(element)
    const { id, className } = element.properties
    const hidden = Array.isArray(className) && className.includes('no_toc')
    if (level === undefined || id === undefined || hidden) return
    headings.push({ level, id: String(id), text: textOfTree(element) })
  })
  return headings
}

/** @returns whether the editor placed a list of contents in the text (`{:toc}`) */
export function hasContents(tree: Root): boolean {
  let found = false
  eachElement(tree, ({ properties }) => {
    found ||= properties.id === 'markdown-toc'
  })
  return found
}
