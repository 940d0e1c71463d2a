import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isBlock, isElement, isPhrasing, showsSomething } from './kinds'
import { replaceElements } from './walk'

const PARAGRAPHS = new Set(['p', 'li', 'td', 'th', 'dd', 'figcaption'])

/**
 * `<br>` breaks lines of a text; it does not space blocks (RGAA 8.9). Breaks at the beginning or
 * the end of a paragraph go, a paragraph of nothing but breaks goes, and two breaks or more inside a
 * paragraph make two paragraphs of it.
 */
export function dropSpacing(tree: Root): void {
  tree.children = betweenBlocks(tree.children)
  replaceElements(tree, (element) => {
    if (isPhrasing(element) || element.tagName === 'pre') return undefined
    if (!PARAGRAPHS.has(element.tagName)) {
      element.children = betweenBlocks(element.children)
      return undefined
    }
    element.children = trimmed(element.children)
    if (element.tagName !== 'p') return undefined
    // An empty paragraph is spacing too, unless a link leads to it.
    if (showsSomething(element)) return paragraphs(element)
    return element.properties.id === undefined ? [] : undefined
  })
}

const isBreak = (node: RootContent | undefined): boolean => isElement(node, 'br')
const isBlank = (node: RootContent | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === ''
const isEdge = (node: RootContent | undefined): boolean => node === undefined || isBlock(node)

/** Drops runs of breaks that touch a block on either side. */
function betweenBlocks<T extends RootContent>(children: T[]): T[] {
  if (!children.some(isBreak)) return children
  const kept: T[] = []
  for (let start = 0; start < children.length; ) {
    let end = start
    while (end < children.length && (isBreak(children[end]) || isBlank(children[end]))) end++
    const run = children.slice(start, end)
    const spacing = run.some(isBreak) && (isEdge(children[start - 1]) || isEdge(children[end]))
    if (!spacing) kept.push(...run)
    const next = children[end]
    if (next) kept.push(next)
    start = end + 1
  }
  return kept
}

function trimmed(children: ElementContent[]): ElementContent[] {
  const isSpacing = (node: ElementContent) => isBreak(node) || isBlank(node)
  if (!children.some(isBreak)) return children
  const first = children.findIndex((node) => !isSpacing(node))
  const last = children.findLastIndex((node) => !isSpacing(node))
  return first < 0 ? [] : children.slice(first, last + 1)
}

/** The paragraphs that a paragraph really is: none, itself, or one for each run of breaks. */
function paragraphs(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]]
  const { children } = paragraph
  for (let index = 0; index < children.length; index++) {
    let end = index
    while (isBreak(children[end]) || (end > index && isBlank(children[end]))) end++
    const breaks = children.slice(index, end).filter(isBreak).length
    const child = children[index]
    if (breaks > 1) {
      parts.push([])
      index = end - 1
    } else if (child) {
      parts.at(-1)?.push(child)
    }
  }
  if (parts.length === 1 && children.length > 0) return [paragraph]
  return parts
    .filter((part) => part.length > 0)
    .map((part, rank) => ({
      ...paragraph,
      properties: rank === 0 ? paragraph.properties : { ...paragraph.properties, id: undefined },
      children: trimmed(part),
    }))
}
