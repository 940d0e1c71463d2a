import type { Element, Nodes, Root } from 'hast'
import { isElement, isPhrasing } from './elements/kinds'
import { isSiteElement } from './elements/site-element'
import { toHast } from './to-hast'

/**
 * @param markdown kramdown text, such as a chapeau
 * @param language of the text, BCP 47
 * @returns its words with French typography and none of its marks, on one line
 */
export function plainText(markdown: string, language: string): string {
  return textOfTree(toHast(markdown, { format: 'md', language }).tree)
}

/**
 * @param tree from `toHast`
 * @returns its words on one line, as they are read: neither notices of the site nor footnote marks
 */
export function textOfTree(tree: Root | Element): string {
  const words: string[] = []
  gather(tree, words)
  // Only ordinary spaces fold, the no-break ones are typography.
  return words
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim()
}

function gather(node: Nodes, words: string[]): void {
  if (node.type === 'text') words.push(node.value)
  if (node.type !== 'root' && node.type !== 'element') return
  if (isElement(node) && (isNotice(node) || isNoteMark(node))) return
  for (const child of node.children) gather(child, words)
  // Blocks and breaks part words.
  if (isElement(node, 'br') || !isPhrasing(node)) words.push(' ')
}

/** What the site says of a link, in its text. */
function isNotice(element: Element): boolean {
  return isSiteElement(element, 'new-window') || isSiteElement(element, 'file-details')
}

function isNoteMark({ properties }: Element): boolean {
  return properties.role === 'doc-noteref' || properties.role === 'doc-backlink'
}

/** @returns how many words a text of `textOfTree` has */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/**
 * @param text plain text
 * @param words how many words at most
 * @returns the beginning of the text, with « … » when something was cut
 */
export function excerpt(text: string, words: number): string {
  const all = text.split(' ')
  if (all.length <= words) return text
  return `${all
    .slice(0, words)
    .join(' ')
    .replace(/[\s.,;:!?…–—(«-]+$/u, '')}…`
}
