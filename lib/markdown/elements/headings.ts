import GithubSlugger from 'github-slugger'
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { headingLevel, isElement } from './kinds'
import { isSiteElement } from './site-element'
import { eachElement } from './walk'

/** The article's title is the h1 of its page: what the editor writes begins below it. */
const FIRST_LEVEL = 2

/**
 * Headings without jumps, whatever level the editor began with (RGAA 9.1): the first is an h2, one
 * that the editor wrote as deeper is one level deeper, and so on. A callout continues the order
 * where it stands, and leaves it as it found it.
 */
export function numberHeadings(tree: Root): void {
  number(tree, FIRST_LEVEL - 1, [])
}

/**
 * @param base level of the heading that everything here stands under
 * @param open levels, as written, of the headings that are open; changed in place
 */
function number(parent: Root | Element, base: number, open: number[]): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue
    const written = headingLevel(child)
    if (written !== undefined) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop()
      open.push(written)
      child.tagName = `h${Math.min(6, base + open.length)}`
    }
    if (isSiteElement(child, 'callout')) number(child, base + open.length, [])
    else number(child, base, open)
  }
}

/**
 * Every heading that has a text can be linked to: those that have no id (MDX's, HTML's) get one.
 * Kramdown's own are kept: old links point at them.
 */
export function identifyHeadings(tree: Root): void {
  const slugger = new GithubSlugger()
  const nameless: Element[] = []
  eachElement(tree, (element) => {
    const { id } = element.properties
    // A slug that is taken is numbered.
    if (id !== undefined) slugger.occurrences[String(id)] ??= 0
    else if (headingLevel(element) !== undefined) nameless.push(element)
  })
  for (const heading of nameless) {
    // A number that was an item's is not a part of the name.
    const text = textOf(heading)
      .trim()
      .replace(/^\d+\.\u00A0/, '')
    if (text !== '') heading.properties.id = slugger.slug(text)
  }
}
